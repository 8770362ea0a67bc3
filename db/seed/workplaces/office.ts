import type { Work } from './work'

export const office: Work = {
  summary: 'Frånvaron kommer i toppar runt bokslut och upphandlingar. Uppgifterna hänger på enskilda.',
  survey: '',
  causes: [
    ['En enda kan lönekörningen', 'organisation', 'Genomgång av uppgifter'],
    ['Otydligt vem som prioriterar', 'group', 'Samtal i gruppen'],
  ],
  obstacles: [
    ['Uppgifter som bara en kan', 'workload'],
    ['Beslut om vad som ska göras först dröjer', 'leadership'],
  ],
  strengths: ['Kunnig grupp som vill lära av varandra'],
  unknowns: [['Hur mycket som kan göras senare', 'Fråga beställarna']],
  risks: [['Sena kvällar i toppar', 'no', 'Flextid följs av chefen']],
  goals: [
    [0, 'Två kan varje uppgift'],
    [1, 'Prioriteringen är känd varje måndag'],
  ],
  measures: [
    {
      ...{ goal: 0, what: 'Lära varandra i par', theme: 'workload', type: 'competence', level: 'workplace' },
      ...{ after: 7, takes: 100, sign: 'Två namn på varje uppgift', noChangeRisk: 'Sker inom arbetstiden' },
    },
    {
      ...{ goal: 1, what: 'Chefen går igenom veckan på måndagen', theme: 'leadership', type: 'routine' },
      ...{ level: 'workplace', after: 3, takes: null, sign: 'Alla vet vad som får vänta', noChangeRisk: 'En kvart' },
    },
  ],
  handling: 'Samtal vid tredje tillfället, och vid varje topp ser vi över vem som har för mycket.',
  end: {
    ...{ effect: 'some', seen: 'Topparna känns mindre' },
    lessons: ['Skriv ned vem som kan vad'],
    routine: 'Kompetenslistan ses över varje höst',
  },
}
