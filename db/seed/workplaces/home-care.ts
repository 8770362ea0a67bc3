import type { Work } from './work'

export const homeCare: Work = {
  summary:
    'Frånvaron har vuxit sedan i våras, mest på kvällar och helger. De flesta är borta kort, men allt oftare drar det ut på tiden. Byten med kort varsel gör att få får den vila de har planerat.',
  survey: '19 svar. Flest pekar på schemat och på att ingen vet vad som händer efter tredje tillfället.',
  causes: [
    ['Pass flyttas med mindre än ett dygns varsel', 'organisation', 'Schemat för april till augusti'],
    ['Nya får ensamma turer redan andra veckan', 'group', 'Workshop med arbetsgruppen'],
    ['Några har lång resväg till kvällspassen', 'individual', 'Nämndes i workshopen'],
  ],
  obstacles: [
    ['Oplanerade byten tar all återhämtning', 'working-hours'],
    ['Oklart vad som händer tredje gången', 'short-absence-routine'],
    ['Tunga lyft utan hjälpmedel', 'physical-environment'],
  ],
  strengths: ['Gruppen ställer upp för varandra', 'Låg personalomsättning'],
  unknowns: [['Varför helgerna är värst', 'Jämför schemat med Hemsjukvården Väster']],
  risks: [
    ['För lite dygnsvila vid byten', 'yes', ''],
    ['Ensamarbete på natten', 'no', 'Larmrutin finns och är övad'],
  ],
  goals: [
    [0, 'Schemat håller två veckor framåt'],
    [1, 'Alla vet vad som händer och får ett samtal inom två veckor'],
    [2, 'Inga lyft utan hjälpmedel'],
  ],
  measures: [
    {
      ...{ goal: 0, what: 'Bemanna två fasta team', theme: 'staffing', type: 'organisation', level: 'workplace' },
      ...{ after: -2, takes: 135, sign: 'Färre än 6 byten per vecka', changeRisk: 'Mindre möjlighet att välja pass' },
    },
    {
      ...{ goal: 0, what: 'Schema med minst elva timmars vila', theme: 'working-hours', type: 'organisation' },
      ...{ level: 'workplace', after: 15, takes: 89, sign: 'Inga avsteg i schemat', risk: 0 },
    },
    {
      ...{ goal: 0, what: 'Vikariepool med Hemsjukvården Väster', theme: 'staffing', type: 'organisation' },
      ...{
        level: 'unit',
        responsible: 'Ulla Brandt',
        after: 50,
        takes: 170,
        sign: 'Vakanta pass fyllda inom ett dygn',
      },
      ...{ noChangeRisk: 'Ingen får andra uppgifter än i dag', asked: ['Tre tjänster till en pool', 'områdeschef'] },
    },
    {
      ...{ goal: 1, what: 'Samtal vid tredje korta frånvaron', theme: 'short-absence-routine', type: 'routine' },
      ...{ level: 'workplace', after: -10, takes: null, sign: 'Samtal inom två veckor' },
      noChangeRisk: 'Rutinen ändrar inga arbetsuppgifter',
    },
    {
      ...{ goal: 1, what: 'Utbilda gruppledare i omtankessamtal', theme: 'short-absence-routine', type: 'competence' },
      ...{ level: 'workplace', after: -10, takes: 14, sign: 'Alla gruppledare har gått' },
      noChangeRisk: 'En halvdag per person',
    },
    {
      ...{ goal: 2, what: 'Ergonomrond med företagshälsovården', theme: 'physical-environment', type: 'organisation' },
      ...{ level: 'workplace', responsible: 'Lena Forsman', after: 60, takes: 28, sign: 'Åtgärdslista inom en vecka' },
      ...{ fhvOrder: 'Ergonomrond, två halvdagar', noChangeRisk: 'Ronden i sig ändrar inget' },
    },
  ],
  handling:
    'Vid tredje tillfället på sex månader bokar chefen ett samtal inom två veckor. Vi frågar vad som hade gjort det lättare att vara på jobbet.',
  end: {
    ...{ effect: 'some', seen: 'Färre byten och lugnare helger' },
    lessons: ['Börja med schemat', 'Låt gruppen räkna bytena själv'],
    routine: 'Byten per vecka följs på arbetsplatsträffen',
  },
}
