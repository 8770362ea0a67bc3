import type { FieldWords } from './intervention-form'

/** The fields of step 3. Our own words. */
export const followThroughFields: Record<string, FieldWords> = {
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
