import type { FieldWords } from './intervention-form'

/** The fields of step 1. Our own words. */
export const mappingFields: Record<string, FieldWords> = {
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
