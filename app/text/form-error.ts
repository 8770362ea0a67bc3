import type { Refusal } from '~/domain/outcome'
import { refusals, refusalText } from './refusal'

/** What is wrong in a field, in words. A rule that said no has its sentence in `refusal.ts`. */
const sentences: Record<string, string> = {
  'absence-ends-before-start': 'Sista dagen ligger före första dagen.',
  'action-missing': 'Skriv vad du gör i stället.',
  'categories-missing': 'Kryssa i minst en sak som får berättas.',
  'channels-missing': 'Kryssa i minst ett sätt att berätta.',
  choose: 'Välj ett av alternativen.',
  'code-missing': 'Skriv koden.',
  'code-not-six': 'Koden är sex siffror.',
  'code-wrong': 'Koden stämmer inte. Skriv den som gäller just nu.',
  'email-missing': 'Skriv din e-postadress.',
  'file-missing': 'Välj minst en fil.',
  'kept-over-login': 'Du hade loggats ut när du sparade. Det du skrev står kvar här. Läs igenom det och spara igen.',
  missing: 'Fyll i det här fältet.',
  'no-action-unexplained': 'Skriv varför ingen åtgärd behövs.',
  'not-a-date': 'Skriv ett datum som finns, till exempel 2026-11-20 eller 20 nov 2026.',
  'not-a-number': 'Skriv ett heltal, till exempel 6.',
  'number-outside': 'Talet är för litet eller för stort.',
  'not-a-time': 'Skriv tiden som timme och minut, till exempel 10.30.',
  'not-an-email': 'Skriv en e-postadress, till exempel namn@reko.example.',
  'not-a-percent': 'Skriv omfattningen i procent, mer än 0 och högst 100. Till exempel 50.',
  'passkey-missing': 'Passkeyn svarade inte. Webbläsaren behöver köra skript för det. Använd appen annars.',
  'passkey-wrong': 'Passkeyn gick inte att använda här. Försök igen eller välj ett annat sätt.',
  'password-missing': 'Skriv ditt lösenord.',
  'password-short': 'Lösenordet behöver vara minst tolv tecken långt.',
  'role-unknown': 'Rollen finns inte.',
  'too-long': 'Texten är för lång. Korta den.',
  'too-many-files': 'Välj högst 20 filer åt gången.',
  'too-many-tries': 'För många försök. Vänta en kvart och försök igen.',
  'year-missing': 'Skriv året också, till exempel 20 nov 2026.',
  'wrong-password': 'Lösenordet stämmer inte.',
  'wrong-login': 'E-post eller lösenord stämmer inte. Kontrollera båda.',
}

/** What to write in an empty field, by its name: so that a summary of several says which is which. */
const missing: Record<string, string> = {
  adress: 'Skriv funktionsadressen.',
  antal: 'Skriv hur många.',
  dag: 'Skriv dagen.',
  borjar: 'Skriv när mötet börjar.',
  dagar: 'Skriv vilken dag.',
  datum: 'Skriv vilken dag.',
  epost: 'Skriv e-postadressen.',
  fran: 'Skriv första dagen.',
  from: 'Skriv första dagen.',
  'galler-till': 'Skriv till och med vilken dag medgivandet gäller.',
  hallet: 'Skriv vilken dag ni pratade.',
  hemlighet: 'Hämta sidan på nytt och läs av bilden igen.',
  kalla: 'Skriv varifrån filerna kommer.',
  kod: 'Skriv koden.',
  kopia: 'Skriv vilken dag medarbetaren fick kopian.',
  kommentar: 'Skriv din kommentar.',
  'lamna-skal': 'Skriv varför.',
  'lamnat-den': 'Skriv vilken dag medgivandet lämnades.',
  langst: 'Skriv hur många dagar.',
  manader: 'Skriv hur många månader.',
  namn: 'Skriv namnet.',
  nydag: 'Skriv den nya dagen.',
  omfattning: 'Skriv omfattningen i procent.',
  organisation: 'Skriv organisationens nummer.',
  'sagt-den': 'Skriv vilken dag medarbetaren sa det.',
  senast: 'Skriv vilken dag du vill ha svar.',
  skal: 'Skriv varför.',
  slutar: 'Skriv när mötet slutar.',
  text: 'Skriv varför.',
  till: 'Skriv vilken dag du vill bli påmind.',
  tillfallen: 'Skriv hur många tillfällen.',
  tom: 'Skriv sista dagen.',
  uppskov: 'Skriv varför du skjuter upp svaret.',
  vad: 'Skriv vad det gäller.',
  varde: 'Skriv det nya värdet.',
  varfor: 'Skriv vad ni behöver ta upp.',
  vem: 'Skriv vem som har beslutat.',
}

export const formErrorText = ({ code, about }: Refusal, field = ''): string =>
  missingText(code, field) ??
  (code in refusals ? refusalText({ code, ...(about && { about }) }) : (sentences[code] ?? 'Kontrollera fältet.'))

const missingText = (code: string, field: string): string | undefined =>
  code === 'missing' || code === 'email-missing' ? missing[field] : undefined

/** Errors of a form as its summary and fields show them. */
export interface ShownErrors {
  list: { field: string; message: string }[]
  at: (field: string) => string | undefined
}

export function shownErrors(errors: readonly (Refusal & { field: string })[] = []): ShownErrors {
  const list = errors.map(({ field, ...refusal }) => ({ field, message: formErrorText(refusal, field) }))
  return { list, at: (name) => list.find(({ field }) => field === name)?.message }
}
