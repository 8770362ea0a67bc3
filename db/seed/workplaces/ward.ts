import type { Work } from './work'

export const ward: Work = {
  summary:
    'Frånvaron stiger i två av tre arbetslag. Många nya sköterskor, och introduktionen klipps av när det är fullt på avdelningen.',
  survey: '',
  causes: [
    ['Överbeläggning sedan grannavdelningen byggdes om', 'organisation', 'Vårdplatser per dygn'],
    ['Introduktionen avbryts när det fattas folk', 'group', 'Samtal med de nyanställda'],
  ],
  obstacles: [
    ['Introduktionen hinns inte med', 'introduction'],
    ['Ingen bestämmer vad som får vänta', 'workload'],
  ],
  strengths: ['Erfarna undersköterskor som vill vara handledare'],
  unknowns: [['Hur mycket den nya lokalen spelar in', 'Fråga igen tre månader efter flytten']],
  risks: [['Läkemedel delas under stark tidspress', 'yes', 'Två delar tillsammans tills vidare']],
  goals: [
    [0, 'Varje ny går bredvid i fyra veckor'],
    [1, 'En lista som alla kan använda när det är fullt'],
  ],
  measures: [
    {
      ...{ goal: 0, what: 'Introduktionsplan på fyra veckor', theme: 'introduction', type: 'routine' },
      ...{ level: 'workplace', after: 7, takes: 60, sign: 'Ingen ny står ensam före vecka fem' },
      changeRisk: 'Handledarna får mindre tid för egna patienter',
    },
    {
      ...{
        goal: 0,
        what: 'Handledare med avsatt tid',
        theme: 'introduction',
        type: 'organisation',
        level: 'operations',
      },
      ...{ after: 21, takes: 120, sign: 'Två timmar i veckan i schemat', noChangeRisk: 'Tiden är extra' },
      asked: ['Två timmars handledning i veckan', 'verksamhetschef'],
    },
    {
      ...{ goal: 1, what: 'Lista över vad som får vänta', theme: 'workload', type: 'routine', level: 'workplace' },
      ...{ after: 7, takes: 30, sign: 'Listan används vid morgonmötet', noChangeRisk: 'Gäller det vi redan gör' },
    },
  ],
  handling:
    'Chefen ringer första dagen och bokar samtal vid tredje tillfället. Gruppledaren ordnar vikarie, inte den som är sjuk.',
  end: {
    ...{ effect: 'clear', seen: 'De nya stannar och frånvaron har gått ned i båda lagen' },
    lessons: ['Skydda introduktionen även när det är fullt'],
    routine: 'Introduktionsplanen ses över i årets arbetsmiljögenomgång',
  },
}
