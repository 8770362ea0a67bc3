import type { MissingCode, MissingPart } from '~/domain/plan-missing'

/** What is missing in a plan, in the same words first on the page and at the field. `{name}` is the employee. */
const missingText: Record<MissingCode, string> = {
  'tasks-none': 'Lägg till minst en arbetsuppgift.',
  'task-what': 'Skriv vad uppgiften heter, eller ta bort raden.',
  'task-can': 'Säg om {name} kan göra uppgiften.',
  'task-change': 'Beskriv vilken ändring som behövs.',
  'adjustment-what': 'Skriv vad anpassningen är, eller ta bort den.',
  'adjustment-who': 'Skriv vem som ordnar anpassningen.',
  'adjustment-from': 'Skriv från vilken dag anpassningen gäller.',
  'adjustment-to': 'Sista dagen går inte att läsa. Lämna den tom om anpassningen gäller tills vidare.',
  'adjustment-backwards': 'Sista dagen ligger före den första.',
  'adjustment-state': 'Välj läge för anpassningen.',
  'adjustment-effect': 'Skriv hur det gick med anpassningen.',
  'ramp-none': 'Lägg till minst ett steg tillbaka.',
  'ramp-from': 'Skriv från vilken dag steget gäller.',
  'ramp-share': 'Skriv andelen av heltid, mer än 0 och högst 100.',
  'ramp-order': 'Steget börjar före det förra. Ändra dagen.',
  'ramp-check': 'Skriv när ni stämmer av innan nästa steg.',
  'ramp-check-when': 'Stäm av efter att steget har börjat och före nästa steg.',
  'ramp-goal': 'Det sista steget är målet och ska ha den högsta andelen.',
  contact: 'Skriv hur och när ni håller kontakten under frånvaron.',
  participation: 'Säg om {name} har varit med och gjort planen.',
  'participation-reason': 'Skriv varför {name} inte har varit med.',
  'follow-up-none': 'Ange minst ett datum när ni följer upp.',
  'follow-up-date': 'Datumet går inte att läsa. Skriv till exempel 2026-12-18.',
  'follow-up-past': 'Ange minst ett datum framåt när ni följer upp.',
}

/** The list beside the plan: what is settled, and what isn't. */
export const partText: Record<MissingPart, { whole: string; lacks: string }> = {
  tasks: { whole: 'Alla uppgifter är bedömda', lacks: 'Alla uppgifter är inte bedömda' },
  changes: { whole: 'Varje ändring är beskriven', lacks: 'En ändring är inte beskriven' },
  adjustments: { whole: 'Anpassningar har en ansvarig', lacks: 'En anpassning är inte klar' },
  ramp: { whole: 'Upptrappningen når slutmålet', lacks: 'Upptrappningen är inte klar' },
  contact: { whole: 'Kontakt under frånvaron är bestämd', lacks: 'Kontakt under frånvaron saknas' },
  participation: { whole: '{name} har fått medverka', lacks: 'Svar om {name} medverkat saknas' },
  followUps: { whole: 'Minst en uppföljning är bestämd', lacks: 'Minst en uppföljning saknas' },
}

/** How each part is told in a sentence about what is left to do. */
const partLeft: Record<MissingPart, string> = {
  tasks: 'vad {name} kan göra',
  changes: 'vilken ändring som behövs',
  adjustments: 'en anpassning',
  ramp: 'stegen tillbaka',
  contact: 'hur ni håller kontakten',
  participation: 'om {name} har varit med',
  followUps: 'när ni följer upp',
}

export const named = (text: string, name: string): string => text.replaceAll('{name}', name)

/** The codes as the forms know them. */
export const planRefusals: Record<string, string> = Object.fromEntries(
  Object.entries(missingText).map(([code, text]) => [`plan-${code}`, text]),
)

/** "om Elin har varit med, och när ni följer upp" */
export const leftText = (parts: readonly MissingPart[], name: string): string =>
  parts
    .map((part) => named(partLeft[part], name))
    .join(', ')
    .replace(/, (?=[^,]*$)/, ', och ')
