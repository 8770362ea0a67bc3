import type { FieldWords } from './intervention-form'

/** The fields of step 2. Our own words. */
export const planFields: Record<string, FieldWords> = {
  'goals.from': { label: 'Hinder i kartläggningen' },
  'goals.obstacle': { label: 'Hinder', missing: 'Skriv vilket hinder målet gäller.' },
  'goals.goal': {
    label: 'Mål',
    wide: true,
    hint: 'Hur är det när hindret är borta?',
    missing: 'Skriv vad målet är.',
  },
  'measures.goal': { label: 'Hör till målet', missing: 'Välj vilket mål åtgärden hör till.' },
  'measures.what': { label: 'Åtgärd', missing: 'Skriv vad som ska göras.' },
  'measures.theme': { label: 'Tema' },
  'measures.type': { label: 'Typ', missing: 'Välj vilken typ av åtgärd det är.' },
  'measures.level': {
    label: 'Vem kan besluta?',
    hint: 'Den nivå som har mandat och pengar.',
    missing: 'Välj vem som kan besluta om åtgärden.',
  },
  'measures.responsible': { label: 'Ansvarig', short: true, missing: 'Skriv vem som ansvarar för åtgärden.' },
  'measures.start': { label: 'Börjar', missing: 'Skriv när åtgärden börjar.' },
  'measures.ongoing': { label: 'Slutdatum' },
  'measures.due': {
    label: 'Klar senast',
    missing: 'Skriv när åtgärden ska vara klar, eller säg att den pågår tills vidare.',
  },
  'measures.followUpOn': { label: 'Följs upp', missing: 'Lägg till ett datum för uppföljning.' },
  'measures.sign': {
    label: 'Hur märks det att den verkar?',
    hint: 'Något ni kan räkna eller se, till exempel färre än sex byten i veckan.',
    missing: 'Skriv hur det märks att åtgärden verkar.',
  },
  'measures.fhvOrder': {
    label: 'Beställning hos företagshälsovården',
    hint: 'Vad de ska göra, för hela gruppen.',
  },
  'measures.changeRisk': {
    label: 'Vad kan förändringen själv föra med sig?',
    hint: 'Arbetsmiljöreglerna kräver en riskbedömning inför ändringar i verksamheten.',
    missing: 'Gör en riskbedömning av ändringen, eller skriv varför den inte behövs.',
  },
  'measures.noChangeRisk': { label: 'Eller varför behövs ingen riskbedömning?' },
  'measures.risk': { label: 'Åtgärdar risken' },
  'shortAbsence.handling': {
    label: 'Vad gör chefen vid upprepad korttidsfrånvaro?',
    hint: 'Till exempel: samtal inom två veckor efter det tredje tillfället, alltid med frågan vad på jobbet som kan bli bättre.',
    missing: 'Skriv hur upprepad korttidsfrånvaro tas om hand från och med nu.',
    long: true,
  },
  'escalations.measure': { label: 'Gäller åtgärden', missing: 'Välj vilken åtgärd det gäller.' },
  'escalations.what': { label: 'Vad ber ni om?', missing: 'Skriv vad ni ber om.' },
  'escalations.level': { label: 'Nivå som beslutar', missing: 'Välj vilken nivå som ska besluta.' },
  'escalations.to': {
    label: 'Till vem?',
    short: true,
    hint: 'Funktionen räcker, till exempel områdeschef.',
    missing: 'Skriv vem som ska svara.',
  },
  'escalations.askedOn': { label: 'Frågan är ställd', missing: 'Skriv när frågan ställdes.' },
}
