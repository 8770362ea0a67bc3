import type { Participant, TalkKind, TalkPart } from '~/domain/talk'
import { longDay } from './day'
import type { Day } from '~/domain/day'
import { givenName } from './person'

export const talkName: Record<TalkKind, string> = {
  care: 'omtankessamtal',
  short: 'korttidsfrånvarosamtal',
  rehab: 'rehabsamtal',
}

export const talkHint: Record<TalkKind, string> = {
  care: 'Tidigt, när någon varit borta flera gånger eller ett tag. Handlar om hur arbetet fungerar.',
  short: 'När korttidsfrånvaron har upprepats och ni behöver komma överens om vad som ändras.',
  rehab: 'När någon är eller väntas bli borta länge. Leder till planen för återgång.',
}

export const participantName: Record<Participant, string> = {
  medarbetare: 'Medarbetaren',
  chef: 'Chefen',
  rekoAg: 'Reko-AG',
  facket: 'Facket',
  skyddsombud: 'Skyddsombud',
  fhv: 'Företagshälsovården',
  annan: 'Någon annan',
}

export const partTitle: Record<TalkPart, string> = {
  discover: '1. Upptäck: vad har ni märkt i arbetet?',
  dialogue: '2. Dialog: hur ser medarbetaren på sitt arbete?',
  adapt: '3. Anpassa: vad ändrar ni?',
  followUp: '4. Följ upp: hur vet ni att det fungerar?',
}

/** Questions to talk about, part by part; the same for every kind of talk, and some of its own. */
export const partQuestions = (kind: TalkKind): Record<TalkPart, string[]> => ({
  discover: [
    'Vad har fungerat bra i arbetet den senaste tiden, och vad har varit svårt?',
    ...(kind === 'rehab' ? ['Vad har ni redan prövat, och hur gick det?'] : ['Har något i arbetet ändrats?']),
  ],
  dialogue: [
    'Vilka uppgifter går bra, vilka går med ändring och vilka går inte nu?',
    'Hur är tempot, arbetstiderna och samarbetet?',
    'Finns det något utanför arbetet som du vill att vi tar hänsyn till? Du behöver inte berätta vad.',
  ],
  adapt: [
    'Vad kan du göra annorlunda, och vad kan jag som chef göra?',
    kind === 'rehab'
      ? 'Vad behöver vara på plats för att du ska kunna börja arbeta, helt eller delvis?'
      : 'Vad skulle göra det lättare att vara på jobbet de dagar det är tungt?',
  ],
  followUp: ['När ses vi igen?', 'Vad ska ha ändrats till dess, och hur märker vi det?'],
})

/** What to have ready before a talk. */
export const preparations: string[] = [
  'Boka ett rum där ni får vara i fred, och avsätt tid så att ni inte blir avbrutna.',
  'Skicka frågorna i förväg, så att medarbetaren kan tänka igenom dem.',
  'Säg att facket, skyddsombudet eller någon annan som medarbetaren litar på får vara med.',
  'Svara själv på frågorna om arbetet först: vad är bestämt, vad går att ändra?',
  'Läs igenom vad ni har kommit överens om tidigare och hur det har gått.',
  'Fråga inte om sjukdom eller diagnos, och skriv inte upp det om det ändå sägs.',
]

interface Invited {
  kind: TalkKind
  name: string | null
  on: Day
  today: Day
  time: string | null
  place: string | null
  sender: string
}

/** The invitation to a booked talk, with its questions, ready to copy or print. */
export const talkInvitation = ({ kind, name, on, today, time, place, sender }: Invited): string =>
  `Hej${name === null ? '' : ` ${givenName(name)}`}!

Välkommen till ett ${talkName[kind]} ${longDay(on, today)}${time ? ` kl. ${time}` : ''}${place ? `, ${place}` : ''}.

Vi talar om arbetet: vad som fungerar, vad som är svårt och vad vi kan ändra. Du behöver inte berätta vad du har för sjukdom. Du får ta med dig någon från facket, skyddsombudet eller någon annan du litar på.

Frågor att tänka på i förväg, om du vill:
${Object.values(partQuestions(kind))
  .flat()
  .map((question) => `– ${question}`)
  .join('\n')}

Passar inte dagen, föreslå gärna en annan.

Vänliga hälsningar
${sender}
`
