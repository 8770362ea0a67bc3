/** Why a file isn't taken in. `{file}` is what it is called. */
export const attachmentRefusals: Record<string, string> = {
  'attachment-active':
    '”{file}” innehåller skript eller andra filer. Skriv ut dokumentet som en vanlig pdf och välj den i stället.',
  'attachment-broken': '”{file}” är inte hel. Öppna den, spara den på nytt och välj den igen.',
  'attachment-empty': '”{file}” är tom.',
  'attachment-gone': 'En av bilagorna finns inte kvar. Välj filen igen.',
  'attachment-infected': '”{file}” stoppades av virusskyddet och är inte sparad.',
  'attachment-kind': '”{file}” går inte att bifoga. Välj en pdf eller en bild (jpg, png eller webp).',
  'attachment-misnamed':
    '”{file}” är något annat än vad namnet säger. Spara om filen med rätt filändelse och välj den igen.',
  'attachment-not-scanned':
    '”{file}” kunde inte kontrolleras av virusskyddet och är inte sparad. Försök igen om en stund.',
  'attachment-too-large': '”{file}” är större än 10 MB. Välj en mindre fil.',
  'attachments-too-large': 'Bilagorna är tillsammans större än 20 MB. Ta bort någon av dem.',
  'too-many-attachments': 'Högst fem bilagor och 20 MB går med ett meddelande. Välj färre.',
}
