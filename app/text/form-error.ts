import type { Refusal } from '~/domain/outcome'
import { refusals, refusalText } from './refusal'

/** What is wrong in a field, in words. A rule that said no has its sentence in `refusal.ts`. */
const sentences: Record<string, string> = {
  'absence-ends-before-start': 'Sista dagen ligger före första dagen.',
  'action-missing': 'Skriv vad du gör i stället.',
  choose: 'Välj ett av alternativen.',
  'email-missing': 'Skriv din e-postadress.',
  'file-missing': 'Välj minst en fil.',
  missing: 'Fyll i det här fältet.',
  'not-a-date': 'Skriv datumet som år-månad-dag, till exempel 2026-11-20.',
  'not-a-time': 'Skriv tiden som timme och minut, till exempel 10.30.',
  'not-an-email': 'Skriv en e-postadress, till exempel namn@reko.example.',
  'not-a-percent': 'Skriv omfattningen i procent, mer än 0 och högst 100. Till exempel 50.',
  'password-missing': 'Skriv ditt lösenord.',
  'password-short': 'Lösenordet behöver vara minst tolv tecken långt.',
  'reason-missing': 'Skriv varför ingen åtgärd behövs.',
  'role-unknown': 'Rollen finns inte.',
  'too-long': 'Texten är för lång. Korta den.',
  'too-many-files': 'Välj högst 20 filer åt gången.',
  'too-many-tries': 'För många försök. Vänta en kvart och försök igen.',
  'wrong-login': 'E-post eller lösenord stämmer inte. Kontrollera båda.',
}

export const formErrorText = ({ code, about }: Refusal): string =>
  code in refusals ? refusalText({ code, ...(about && { about }) }) : (sentences[code] ?? 'Kontrollera fältet.')

/** Errors of a form as its summary and fields show them. */
export interface ShownErrors {
  list: { field: string; message: string }[]
  at: (field: string) => string | undefined
}

export function shownErrors(errors: readonly (Refusal & { field: string })[] = []): ShownErrors {
  const list = errors.map(({ field, ...refusal }) => ({ field, message: formErrorText(refusal) }))
  return { list, at: (name) => list.find(({ field }) => field === name)?.message }
}
