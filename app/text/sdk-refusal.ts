/** Why a message isn't taken out for SDK, and why an answer isn't read in. */
export const sdkRefusals: Record<string, string> = {
  'sdk-address': 'Skriv funktionsadressen som den står i SDK-adressboken, till exempel sdk.rehab.exempel.se.',
  'sdk-already-read-in': 'Svaret är redan inläst.',
  'sdk-file-missing': 'Välj filen med svaret.',
  'sdk-no-such-message': 'Välj ett meddelande som ni har skickat i den här tråden.',
  'sdk-not-a-message': 'Filen är inget SDK-meddelande. Spara svaret som xml i SDK-klienten och välj den filen.',
  'sdk-organisation':
    'Skriv organisationen som fyra siffror, kolon och namn eller nummer, till exempel 0203:exempel.se.',
  'sdk-other-conversation': 'Svaret hör till en annan konversation. Läs in det i tråden där meddelandet togs ut.',
  'sdk-other-message': 'Svaret hänvisar till ett meddelande som inte har tagits ut här.',
  'sdk-other-recipient': 'Svaret är ställt till en annan adress än er.',
  'sdk-other-sender': 'Svaret kommer inte från adressen som meddelandet togs ut till.',
  'sdk-own-message': 'Det här är ert eget meddelande, inte svaret på det.',
  'sdk-sender-missing':
    'Arbetsgivarens SDK-adress saknas. En systemförvaltare skriver in den under Inställningar i Regler.',
  'sdk-text-too-long': 'Svarets text är för lång. Be avsändaren skicka den som en bifogad fil i stället.',
  'sdk-too-large': 'Meddelandet blir större än 30 MB, som är gränsen i SDK.',
  'sdk-unreadable': 'Filen går inte att läsa. Spara svaret på nytt i SDK-klienten och välj den filen.',
  'sdk-without-text': 'Svaret har ingen text.',
}
