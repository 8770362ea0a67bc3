import type { Refusal } from '~/domain/outcome'

/** Why a rule said no, in words. `{days}` and the like are filled in from what the refusal is about. */
export const refusals: Record<string, string> = {
  'other-role': 'Du har bytt roll sedan sidan visades. Byt tillbaka eller kontrollera uppgifterna och skicka igen.',

  'account-closed': 'Kontot är avslutat.',
  'activation-expired': 'Länken gäller inte längre. Be den som bjöd in dig om en ny.',
  'activation-used': 'Länken är redan använd. Logga in med lösenordet du valde, eller be om en ny länk.',
  'dates-backwards': 'Slutdatumet ligger före startdatumet.',
  'unit-unknown': 'Enheten {unit} finns inte.',

  'signal-already-answered': 'Signalen är redan besvarad. Ladda om sidan för att se svaret.',
  'signal-ended': 'Signalen gäller inte längre, så den behöver inget svar.',
  'snooze-in-the-past': 'Välj en dag efter i dag.',
  'snooze-too-long': 'Du kan skjuta upp svaret högst {days} dagar.',
  'talk-in-the-past': 'Samtalet kan inte ligga före i dag. Har ni redan pratat? Anteckna det som en kontakt.',
  'talk-too-far-ahead': 'Samtalet ligger för långt fram. Välj en dag inom 90 dagar.',
}

export const refusalText = ({ code, about = {} }: Refusal): string =>
  (refusals[code] ?? 'Det gick inte att spara. Ladda om sidan och försök igen.').replace(/\{(\w+)\}/g, (whole, name) =>
    String(about[name] ?? whole),
  )
