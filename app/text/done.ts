/** What has just been saved, by the code that stands after `klart=` in the address; nothing about anybody. */
const sentences = {
  avslutat: 'Ärendet är avslutat.',
  'blev-inte-av': 'Det är antecknat att samtalet inte blev av.',
  bokat: 'Samtalet är bokat.',
  borttagen: 'Frånvaron är borttagen.',
  flyttat: 'Samtalet har fått en ny dag.',
  franvaro: 'Frånvaron är sparad.',
  hallet: 'Samtalet är uppskrivet.',
  kontakt: 'Kontakten är antecknad.',
  oppnat: 'Ärendet är öppnat igen.',
  sparat: 'Det är sparat.',
  svar: 'Svaret är sparat.',
  uppskov: 'Svaret är uppskjutet.',
  val: 'Valet är sparat.',
} as const

export type DoneCode = keyof typeof sentences

/** @returns null when nothing has been saved, or the address says something else. */
export const doneText = (code: string | null): string | null =>
  code !== null && code in sentences ? sentences[code as DoneCode] : null
