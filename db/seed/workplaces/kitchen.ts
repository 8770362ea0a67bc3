import type { Work } from './work'

export const kitchen: Work = {
  summary: 'Få personer och tunga moment. När en är borta blir det för tungt för de andra.',
  survey: '',
  causes: [
    ['Tunga lyft vid diskinlämningen', 'organisation', 'Skyddsrond i mars'],
    ['Ingen reserv när någon är borta', 'organisation', 'Schemat'],
  ],
  obstacles: [['Det går inte att vara borta utan att andra får för tungt', 'physical-environment']],
  strengths: ['Alla kan alla stationer'],
  unknowns: [['Om den nya vagnen räcker', 'Prova i en månad']],
  risks: [['Halt golv vid disken', 'yes', 'Halkmattor är beställda']],
  goals: [[0, 'Lyften försvinner och det finns en reserv']],
  measures: [
    {
      ...{ goal: 0, what: 'Höj- och sänkbar vagn', theme: 'physical-environment', type: 'organisation' },
      ...{
        level: 'workplace',
        after: 14,
        takes: 45,
        sign: 'Inga lyft över axelhöjd',
        noChangeRisk: 'Ersätter dagens vagn',
      },
    },
    {
      ...{
        goal: 0,
        what: 'Gemensam reserv med köket intill',
        theme: 'staffing',
        type: 'organisation',
        level: 'workplace',
      },
      ...{ after: 20, takes: null, sign: 'Vikarie på plats samma dag', changeRisk: 'Nya vägar i morgontrafiken' },
    },
  ],
  handling: 'Chefen pratar med den som varit borta samma vecka som hon är tillbaka.',
  end: {
    ...{ effect: 'some', seen: 'Mindre ont i axlarna, färre pass utan vikarie' },
    lessons: ['Köp hjälpmedlet först'],
    routine: 'Vagnen ingår i skyddsronden',
  },
}
