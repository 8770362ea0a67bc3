import type { ContestOutcome } from '~/domain/contest'
import type { CorrectionOutcome, CorrectionSubject } from '~/domain/correction'
import type { Day } from '~/domain/day'
import type { OwnExportState } from '~/domain/own-export'
import type { PlanView } from '~/domain/plan-comment'
import { dayRange } from './day'
import { counted, listed, sentence } from './number'

/** What can be said to be wrong. */
export const subjectName: Record<CorrectionSubject, string> = {
  absence: 'Frånvaron',
  plan: 'Planen',
  meeting: 'Ett möte',
  talk: 'Ett samtal',
  signal: 'En signal',
  employment: 'Anställningen eller namnet',
  access: 'Någon har tittat som inte borde',
  consent: 'Ett medgivande',
  other: 'Något annat',
}

/** "Frånvaron mån 26 okt–fre 30 okt" */
export const subjectText = (
  { about, firstDay, lastDay }: { about: CorrectionSubject; firstDay: Day | null; lastDay: Day | null },
  today: Day,
): string => (firstDay === null ? subjectName[about] : `${subjectName[about]} ${dayRange(firstDay, lastDay, today)}`)

/** What it came to, to whom it concerns. */
export const correctionOutcomeText: Record<CorrectionOutcome, string> = {
  corrected: 'Det är rättat',
  partly: 'Det är rättat till en del',
  right: 'Det står kvar som det är',
}

export const contestOutcomeText: Record<ContestOutcome, string> = {
  stands: 'Signalen står kvar',
  right: 'Du har rätt, signalen kräver inget mer',
  corrected: 'Frånvaron rättas, och signalen följer med',
}

/** The same as choices of whoever answers. */
export const contestOutcomeChoice: Record<ContestOutcome, { label: string; hint: string }> = {
  right: {
    label: 'Medarbetaren har rätt',
    hint: 'Signalen behöver inget svar. Den kommer tillbaka vid ett nytt tillfälle.',
  },
  corrected: { label: 'Frånvaron är fel', hint: 'Rätta den på kortet eller i lönesystemet. Signalen räknas då om.' },
  stands: { label: 'Signalen står kvar', hint: 'Chefen svarar på den som vanligt. Skriv varför.' },
}

export const exportStateText: Record<OwnExportState, string> = {
  waiting: 'Görs nu',
  ready: 'Klar att hämta',
  failed: 'Gick inte att göra',
  removed: 'Borttagen',
}

export const planViewChoice: Record<PlanView, { label: string; hint: string }> = {
  agrees: { label: 'Jag håller med', hint: 'Planen stämmer.' },
  disagrees: { label: 'Jag håller inte med', hint: 'Skriv nedanför vad som ska ändras.' },
  read: { label: 'Jag har läst, men svarar inte nu', hint: 'Du kan svara senare.' },
}

/** What the employee herself said of her plan. */
export const ownViewText: Record<PlanView, string> = {
  agrees: 'Du höll med',
  disagrees: 'Du höll inte med',
  read: 'Du har läst planen',
}

/** "två år efter att frånvaron tog slut" */
export const keptText = (years: number, after: string): string => `${counted(years, 'år', 'år', 'ett')} efter ${after}`

/** "En sak till dig" */
export const actsTab = (count: number): string => `${sentence(counted(count, 'sak', 'saker'))} till dig`

/** "Karin Lindqvist och Anders Holmgren"; who isn't known is "din chef". */
export const managersText = (names: readonly string[]): string => (names.length === 0 ? 'din chef' : listed(names))

/** "fyra steg" */
export const rampLead = (steps: number, manager: string): string =>
  `Tillbaka i ${counted(steps, 'steg', 'steg', 'ett')}. Du och ${manager} stämmer av före varje nytt steg.`
