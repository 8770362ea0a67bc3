/** What has just been saved, by the code that stands after `klart=` in the address; nothing about anybody. */
const sentences = {
  angrad: 'Inläsningen är ångrad.',
  aterkallad: 'Länken är återkallad.',
  avslutat: 'Ärendet är avslutat.',
  'blev-inte-av': 'Det är antecknat att samtalet inte blev av.',
  bokat: 'Samtalet är bokat.',
  borttagen: 'Frånvaron är borttagen.',
  filer: 'Filerna är mottagna.',
  flyttat: 'Samtalet har fått en ny dag.',
  foljare: 'Följaren är tillagd.',
  foljer: 'Du följer ärendet.',
  'foljer-inte': 'Du följer inte ärendet längre.',
  franvaro: 'Frånvaron är sparad.',
  hallet: 'Samtalet är uppskrivet.',
  installt: 'Mötet är inställt.',
  kastad: 'Inläsningen är kastad.',
  kontakt: 'Kontakten är antecknad.',
  konto: 'Kontot är skapat.',
  lank: 'Länken är skapad.',
  'mall-borta': 'Mallen är borttagen.',
  oppnat: 'Ärendet är öppnat igen.',
  plan: 'Planen är klar.',
  protokoll: 'Protokollet är sparat.',
  regel: 'Regeln är sparad och börjar gälla den dag du valde.',
  'regel-slut': 'Det är sparat. Regeln slutar gälla den dag du valde.',
  sparat: 'Det är sparat.',
  steg: 'Steget är avbockat.',
  'steg-angrat': 'Steget är inte avbockat längre.',
  svar: 'Svaret är sparat.',
  'tas-in': 'Du har valt att ta in raderna.',
  uppdrag: 'Uppdraget är tillagt.',
  'uppdrag-slut': 'Uppdragets sista dag är sparad.',
  uppskov: 'Svaret är uppskjutet.',
  val: 'Valet är sparat.',
} as const

export type DoneCode = keyof typeof sentences

/** @returns null when nothing has been saved, or the address says something else. */
export const doneText = (code: string | null): string | null =>
  code !== null && Object.hasOwn(sentences, code) ? sentences[code as DoneCode] : null
