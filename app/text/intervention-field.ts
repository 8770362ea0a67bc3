import type { FieldWords } from './intervention-form'

const mapping: Record<string, FieldWords> = {
  'picture.summary': {
    label: 'Hur ser läget ut?',
    hint: 'Till exempel: sedan i våras byts pass med kort varsel nästan varje dag, och helgerna är svårast.',
    missing: 'Skriv hur läget ser ut.',
    long: true,
  },
  'picture.survey': {
    label: 'Vad säger enkäter och samtal med gruppen?',
    hint: 'Bara svar för hela gruppen. Har ni ingen enkät går det bra ändå.',
    long: true,
  },
  'causes.what': { label: 'Orsak', missing: 'Skriv vad orsaken är, eller ta bort raden.' },
  'causes.level': { label: 'Nivå', missing: 'Välj på vilken nivå orsaken ligger.' },
  'causes.basis': {
    label: 'Vad bygger ni det på?',
    short: true,
    hint: 'Till exempel schemat, enkäten, samtal i gruppen.',
    missing: 'Skriv vad orsaken bygger på.',
  },
  'obstacles.what': { label: 'Hinder', missing: 'Skriv vad hindret är, eller ta bort raden.' },
  'obstacles.theme': { label: 'Tema' },
  'strengths.what': { label: 'Styrka', missing: 'Skriv vad styrkan är, eller ta bort raden.' },
  'unknowns.what': { label: 'Vad vet ni inte?', missing: 'Skriv vad ni inte vet, eller ta bort raden.' },
  'unknowns.findOut': { label: 'Hur kan ni ta reda på det?' },
  'risks.what': { label: 'Risk', missing: 'Skriv vad risken är, eller ta bort raden.' },
  'risks.serious': { label: 'Är risken allvarlig?', missing: 'Säg om risken är allvarlig.' },
  'risks.handled': {
    label: 'Vad har ni redan gjort åt den?',
    hint: 'En allvarlig risk åtgärdas genast. Annars behöver den en åtgärd i planen.',
    missing: 'Skriv vad ni har gjort åt risken.',
  },
  'participants.who': { label: 'Vilka', missing: 'Välj vilka som har varit med.' },
  'participants.how': { label: 'Hur', short: true, hint: 'Till exempel möte med gruppen eller samtal.' },
  'participants.on': { label: 'När' },
}

const plan: Record<string, FieldWords> = {
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

const followThrough: Record<string, FieldWords> = {
  'effect.effect': { label: 'Hur gick det?', missing: 'Välj hur det gick.' },
  'effect.seen': {
    label: 'Vad bygger ni det på?',
    hint: 'Det ni skrev att ni skulle se, och siffrorna före och efter.',
    missing: 'Skriv vad ni har sett.',
    long: true,
  },
  'lessons.what': { label: 'Lärdom', missing: 'Skriv lärdomen, eller ta bort raden.' },
  'handOver.routine': {
    label: 'Var lever det vidare?',
    hint: 'Till exempel: frågan är en punkt på skyddsronden i mars och på arbetsplatsträffen varje kvartal.',
    missing: 'Skriv var det ni har byggt lever vidare.',
    long: true,
  },
  'handOver.responsible': { label: 'Ansvarig', short: true, missing: 'Skriv vem som ansvarar efter insatsen.' },
  'handOver.from': { label: 'Från och med', missing: 'Skriv från vilken dag.' },
}

/** The fields of the three steps, by `group.field`. Our own words. */
export const fieldTexts: Record<string, FieldWords> = { ...mapping, ...plan, ...followThrough }
