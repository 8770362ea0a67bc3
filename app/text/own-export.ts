import { actions } from './audit'
import { answerName, meetingName } from './meeting'
import { measureKindText } from './measure'
import { sentence } from './number'
import { contestOutcomeText, correctionOutcomeText, subjectName } from './own'
import { planViewText, waiverReasonText } from './plan'
import { roleName } from './role'
import { participantName, talkName } from './talk'

/** What each part of the copy is called. */
const titles: Readonly<Record<string, string>> = {
  anstallning: 'Din anställning',
  konto: 'Ditt konto',
  uppdrag: 'Dina uppdrag i portalen',
  franvaro: 'Din frånvaro',
  franvaro_fragor: 'Frågor om frånvaron',
  schema: 'Ditt schema',
  kontakter: 'Kontakter med dig',
  signaler: 'Signaler om dig',
  signalsvar: 'Svar på signalerna',
  sagt_emot: 'Det du har sagt emot',
  sagt_ar_fel: 'Det du har sagt är fel',
  arenden: 'Dina ärenden',
  arendets_gang: 'Vad som har hänt i ärendena',
  samtal: 'Samtal',
  nasta_steg: 'Det ni har kommit överens om',
  planer: 'Planer',
  svar_om_planen: 'Vad du har sagt om planen',
  moten: 'Möten',
  svar_om_moten: 'Svar och protokoll',
  atgarder: 'Åtgärder och uppföljning',
  medgivanden: 'Dina medgivanden',
  meddelanden: 'Meddelanden om dig',
  vem_har_tittat: 'Vem som har tittat',
  kopior: 'Kopior du har bett om',
}

export const partTitle = (key: string): string => titles[key] ?? fieldName(key)

const letters: Readonly<Record<string, string>> = {
  anstallningsnummer: 'anställningsnummer',
  kon: 'kön',
  fodelsear: 'födelseår',
  sysselsattningsgrad: 'sysselsättningsgrad',
  intyg_till: 'intyg till och med',
  fran: 'från',
  kommer_fran: 'kommer från',
  forsta_tillfallet: 'första tillfället',
  tillfallen: 'tillfällen',
  senaste_tillfallet: 'senaste tillfället',
  stammer_sedan: 'stämmer sedan',
  till_rekoag: 'till Reko-AG',
  skal: 'skäl',
  oppnat: 'öppnat',
  oppnat_igen: 'öppnat igen',
  handelse: 'händelse',
  grans: 'gräns',
  bestamt: 'bestämt',
  mote: 'möte',
  foljs_upp: 'följs upp',
  lage: 'läge',
  tjanst: 'tjänst',
  holls: 'hölls',
  nar: 'när',
  trad: 'tråd',
  last: 'läst',
  forslag: 'förslag',
  borjar: 'börjar',
  galler: 'gäller',
  andring: 'ändring',
  ersatte: 'ersatte',
  epost: 'e-post',
}

/** `forsta_tillfallet` → "Första tillfället" */
export const fieldName = (key: string): string => sentence(letters[key] ?? key.replaceAll('_', ' '))

const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(actions).map(([action, [did]]) => [action, sentence(did)])),
  ...{ ...roleName, ...participantName, ...talkName, ...meetingName, ...answerName, ...measureKindText },
  ...{ ...planViewText, ...waiverReasonText, ...subjectName, ...correctionOutcomeText, ...contestOutcomeText },
  ...{ read: 'visades', done: 'gjordes', denied: 'nekades', unreachable: 'utom räckhåll' },
  ...{
    talk: 'samtal',
    phone: 'telefon',
    meeting: 'möte',
    message: 'meddelande',
    moved: 'flyttat',
    cancelled: 'inställt',
  },
}

/** A code as people say it; a moment and a day as they stand; anything else as it is. */
export const valueText = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  const text = String(value)
  return words[text] ?? text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 kl. $2 (UTC)')
}
