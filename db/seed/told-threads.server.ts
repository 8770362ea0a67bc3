import { addDays, isoDay, type Day } from '~/domain/day'
import type { Outcome } from '~/domain/outcome'
import { travelTo } from '~/outside/clock.server'
import { close } from '~/writes/thread.server'
import { actingAs } from './person-context.server'
import { onePage } from './one-page'
import { shortSpokenDay, spokenDay } from './spoken-day'
import { begun, drafted, opened, said, threadOf } from './thread-acts.server'
import { doneOn, workdayFrom } from './workday'

const parties = {
  asa: 'rehabkoordinator@vard.example',
  peter: 'rehabkoordinator2@vard.example',
  lena: 'fhv@fhv.example',
} as const

const karin = () => actingAs('chef@reko.example', 'chef')
const anders = () => actingAs('chef2@reko.example', 'chef')
const mikael = () => actingAs('rekoag@reko.example', 'rekoAg')
const asa = () => actingAs(parties.asa, 'rehabkoordinator')
const peter = () => actingAs(parties.peter, 'rehabkoordinator')
const lena = () => actingAs(parties.lena, 'fhv')

const [elin, mehdi, amira] = ['Elin Wallgren', 'Mehdi Rostami', 'Amira Haddad']
const [sanna, petra] = ['Sanna Lindvik', 'Petra Sjölund']

interface ThreadAct {
  /** Days from today on which it is done. */
  ago: number
  at: string
  do: (day: Day) => Outcome<unknown>
}

const act = (ago: number, at: string, told: ThreadAct['do']): ThreadAct => ({ ago, at, do: told })

/** Waiting for healthcare and for the employer, late, closed, locked by withdrawal, expired, and one that was narrowed. */
const acts: readonly ThreadAct[] = [
  act(-20, '13:10', () =>
    begun(karin(), mehdi, parties.asa, {
      ...{ purpose: 'task-question', categories: ['tasks', 'capacity'] },
      body: 'Hej Åsa. Mehdi arbetar mest ensam på kvällarna. Är det något i det som vi bör ändra först?',
    }),
  ),
  act(-15, '10:40', () => opened(asa(), mehdi, parties.asa)),
  act(-15, '10:45', () =>
    said(asa(), mehdi, parties.asa, {
      ...{ purpose: 'answer', categories: ['tasks', 'capacity'] },
      body: 'Hej. Börja med kvällarna: dagtid och två som arbetar ihop. Följ upp efter tre veckor.',
    }),
  ),
  act(-14, '08:20', () => opened(karin(), mehdi, parties.asa)),
  act(-10, '16:05', () => drafted(asa(), mehdi, parties.asa, 'Hej igen. Jag undrar hur det har gått med dagtiden.')),
  act(-18, '09:05', () =>
    begun(anders(), sanna, parties.peter, {
      ...{ purpose: 'adaptation-question', categories: ['adaptations'] },
      body: 'Hej Peter. Sanna har lättare pass i fyra veckor. Räcker det, eller bör vi göra mer?',
    }),
  ),
  act(-16, '11:30', () => opened(peter(), sanna, parties.peter)),
  act(-16, '11:35', () =>
    said(peter(), sanna, parties.peter, {
      ...{ purpose: 'answer', categories: ['adaptations'] },
      body: 'Hej. Fyra veckor räcker bra. Öka sedan ett pass i taget.',
    }),
  ),
  act(-13, '15:00', () => opened(anders(), sanna, parties.peter)),
  act(-11, '15:10', () => close(anders(), { slug: threadOf(sanna, parties.peter) })),
  act(-12, '13:20', () =>
    begun(anders(), petra, parties.peter, {
      ...{ purpose: 'information', categories: ['absence', 'tasks'] },
      body: 'Hej Peter. Petra är borta på halvtid månaden ut och arbetar förmiddagar på expeditionen.',
    }),
  ),
  act(-9, '14:00', () => opened(peter(), petra, parties.peter)),
  act(-9, '14:10', (day) =>
    said(peter(), petra, parties.peter, {
      ...{ purpose: 'adaptation-question', categories: ['adaptations'], replyBy: workdayFrom(addDays(day, 12)) },
      body: 'Hej Anders. Kan hon få korta pauser på fasta tider? Det har hjälpt förut.',
    }),
  ),
  act(-8, '09:20', (day) =>
    begun(karin(), elin, parties.asa, {
      ...{
        purpose: 'adaptation-question',
        categories: ['tasks', 'adaptations'],
        replyBy: workdayFrom(addDays(day, 6)),
      },
      body: `Hej Åsa. Vi planerar för att Elin börjar på 25 procent den ${spokenDay(addDays(day, 25))}, med högst två hembesök per pass och dagtid. Ser du något som vi bör ändra?`,
    }),
  ),
  act(-8, '13:30', () =>
    begun(karin(), amira, parties.asa, {
      ...{ purpose: 'meeting-call', categories: ['meetings'] },
      body: 'Hej Åsa. Kan du vara med på ett möte om Amira nästa vecka? Vi kan anpassa oss efter dina tider.',
    }),
  ),
  act(-7, '10:15', () => opened(asa(), amira, parties.asa)),
  act(-7, '13:40', (day) =>
    begun(mikael(), mehdi, parties.lena, {
      ...{ purpose: 'task-question', categories: ['tasks'], replyBy: workdayFrom(addDays(day, 4)) },
      body: 'Hej Lena. Kan ni titta på hur kvällspassen är lagda för Mehdi? Vi vill veta vad som går att flytta.',
    }),
  ),
  act(-1, '14:20', () =>
    begun(karin(), elin, parties.lena, {
      ...{ purpose: 'adaptation-question', categories: ['tasks', 'adaptations'] },
      body: 'Hej Lena. Vilka hjälpmedel i hemmen skulle göra mest skillnad för Elin när hon börjar igen?',
    }),
  ),
  act(0, '07:50', () => opened(lena(), elin, parties.lena)),
  act(0, '07:58', () =>
    said(lena(), elin, parties.lena, {
      ...{ purpose: 'answer', categories: ['adaptations'] },
      body: 'Hej Karin. En lyfthjälp hos de två tyngsta och en arbetsstol i bilen. Jag kan komma ut och visa.',
    }),
  ),
  act(0, '08:05', () => opened(asa(), elin, parties.asa)),
  act(0, '08:15', () =>
    said(asa(), elin, parties.asa, {
      ...{ purpose: 'answer', categories: ['adaptations'] },
      body: 'Hej Karin. Det låter som en bra början. Låt gärna varje steg ta minst fyra veckor. Jag föreslår också ett trepartssamtal innan hon börjar.',
    }),
  ),
  act(0, '08:52', () => opened(karin(), elin, parties.asa)),
  act(0, '10:58', (day) => {
    const [one, other] = [workdayFrom(addDays(day, 12)), workdayFrom(addDays(day, 13))]
    return said(karin(), elin, parties.asa, {
      ...{ purpose: 'meeting-call', categories: ['meetings'], replyBy: workdayFrom(addDays(day, 5)) },
      files: [
        onePage('Inför mötet', ['Inför mötet', 'Elin börjar med två korta pass i veckan.', 'Hon kan båda tiderna.']),
      ],
      body: `Bra. Kan du ${shortSpokenDay(one)} kl. 13 eller ${shortSpokenDay(other)} kl. 9? Elin kan båda tiderna.`,
    })
  }),
]

/** Does what is told of a day; anything but done is a bug. */
export function threadsOn(ago: number, day: Day): void {
  for (const one of doneOn(acts, ago, day)) {
    travelTo(`${isoDay(day)}T${one.at}`)
    const outcome = one.do(day)
    if (outcome.kind !== 'done') throw new Error(`The threads of day ${ago} came to ${JSON.stringify(outcome)}`)
  }
}
