import type { Work } from './work'

export const clinic: Work = {
  summary: 'Telefonen och drop-in krockar varje förmiddag. De korta frånvarorna ligger i samma lag som bemannar båda.',
  survey: '14 svar. De flesta vill börja med telefonen.',
  causes: [
    ['Samma personer svarar i telefon och tar emot', 'organisation', 'Schemat för mottagningen'],
    ['Hårt tonläge i väntrummet', 'group', 'Workshop'],
  ],
  obstacles: [
    ['Ingen paus mellan telefon och mottagning', 'workload'],
    ['Vi tar samma diskussion varje vecka', 'collaboration'],
  ],
  strengths: ['Gruppen löser mycket själv', 'Bra stöd från läkarna'],
  unknowns: [['Om det blir bättre när telefonisystemet byts', 'Mät efter sex veckor']],
  risks: [['Hot i väntrummet', 'no', 'Larm och rutin finns']],
  goals: [
    [0, 'En uppgift i taget'],
    [1, 'Beslut fattas på mötet och skrivs ned'],
  ],
  measures: [
    {
      ...{
        goal: 0,
        what: 'Dela på telefon och mottagning',
        theme: 'workload',
        type: 'organisation',
        level: 'workplace',
      },
      ...{
        after: 10,
        takes: 80,
        sign: 'Alla har rast före klockan tolv',
        changeRisk: 'Längre svarstid i telefon i början',
      },
    },
    {
      ...{ goal: 1, what: 'Kort möte varje måndag med beslutslista', theme: 'collaboration', type: 'group' },
      ...{ level: 'workplace', after: 3, takes: null, sign: 'Listan är tom på fredagen' },
      noChangeRisk: 'Femton minuter i veckan',
    },
    {
      ...{ goal: 1, what: 'Samtal vid tredje korta frånvaron', theme: 'short-absence-routine', type: 'routine' },
      ...{
        level: 'workplace',
        after: 0,
        takes: null,
        sign: 'Samtal inom två veckor',
        noChangeRisk: 'Ändrar inga uppgifter',
      },
    },
  ],
  handling: 'Samtal inom två veckor efter tredje tillfället, med fokus på vad i arbetet vi kan ändra.',
  end: {
    ...{ effect: 'clear', seen: 'Lugnare förmiddagar, färre korta frånvaror' },
    lessons: ['Börja i det lilla och följ upp varje vecka', 'Ta med läkarna från början'],
    routine: 'Måndagsmötet fortsätter och följs upp på arbetsplatsträffen',
  },
}
