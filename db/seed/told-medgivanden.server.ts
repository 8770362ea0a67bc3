import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { addDays, isoDay, type Day } from '~/domain/day'
import { channels, textVersionNow, type InformationCategory } from '~/domain/medgivande'
import type { Wish } from '~/domain/medgivande-change'
import type { Outcome } from '~/domain/outcome'
import { travelTo } from '~/outside/clock.server'
import { change } from '~/writes/medgivande-change.server'
import { record } from '~/writes/medgivande.server'
import { changeOwn, give } from '~/writes/own-medgivande.server'
import { actingAs } from './person-context.server'
import { doneOn } from './workday'

const karin = () => actingAs('chef@reko.example', 'chef')
const anders = () => actingAs('chef2@reko.example', 'chef')
const mikael = () => actingAs('rekoag@reko.example', 'rekoAg')
const elin = () => actingAs('medarbetare@reko.example', 'medarbetare')

const asa = 'rehabkoordinator@vard.example'
const peter = 'rehabkoordinator2@vard.example'
const lena = 'fhv@fhv.example'

interface MedgivandeAct {
  /** Days from today on which it is done. */
  ago: number
  at: string
  do: (day: Day, today: Day) => Outcome<unknown>
}

/** One of every kind: given by herself, waiting for her answer, contested, ending soon, withdrawn, expired, narrowed, replaced. */
const acts: readonly MedgivandeAct[] = [
  recorded(-34, 'Sanna Lindvik', peter, ['adaptations', 'meetings'], 20, anders),
  recorded(-30, 'Mehdi Rostami', asa, ['tasks', 'adaptations', 'capacity'], 120),
  recorded(-28, 'Mehdi Rostami', lena, ['tasks', 'adaptations', 'capacity'], 9, mikael),
  recorded(-20, 'Sanna Lindvik', peter, ['tasks', 'adaptations', 'meetings'], 60, anders),
  {
    ...{ ago: -14, at: '19:10' },
    do: (_day, today) => give(elin(), { ...terms(asa, ['tasks', 'adaptations', 'meetings']), to: addDays(today, 100) }),
  },
  recorded(-13, 'Petra Sjölund', peter, ['tasks', 'adaptations', 'absence', 'meetings'], 90, anders),
  recorded(-12, 'Elin Wallgren', peter, ['tasks', 'meetings'], 150),
  { ago: -11, at: '20:05', do: () => changeOwn(elin(), { ...latestOf('Elin Wallgren'), wish: { kind: 'contested' } }) },
  recorded(-9, 'Amira Haddad', asa, ['absence', 'meetings'], -2),
  said(-6, 'Mehdi Rostami', asa, () => ({ kind: 'withdrawn' }), mikael),
  said(-5, 'Petra Sjölund', peter, (today) => ({
    kind: 'narrowed',
    categories: ['tasks', 'adaptations'],
    to: addDays(today, 60),
  })),
  { ...recorded(-2, 'Elin Wallgren', lena, ['tasks', 'adaptations', 'capacity'], 90), at: '14:40' },
]

/** Does what is told of a day; anything but done is a bug. */
export function medgivandenOn(ago: number, day: Day): void {
  for (const act of doneOn(acts, ago, day)) {
    travelTo(`${isoDay(day)}T${act.at}`)
    const outcome = act.do(day, addDays(day, -ago))
    if (outcome.kind !== 'done') throw new Error(`The medgivanden of day ${ago} came to ${JSON.stringify(outcome)}`)
  }
}

/** Signed on paper the same day; by word what has no copy. */
function recorded(
  ago: number,
  name: string,
  party: string,
  categories: readonly InformationCategory[],
  lastsTo: number,
  by = karin,
): MedgivandeAct {
  const how = lastsTo === 90 ? 'oral' : 'written'
  return {
    ...{ ago, at: '11:20' },
    do: (day, today) =>
      record(by(), {
        ...{ slug: caseOf(name), ...terms(party, categories), how, takenBy: null },
        ...{ from: day, to: addDays(today, lastsTo), givenOn: day, copyGivenOn: how === 'oral' ? null : day },
      }),
  }
}

function said(ago: number, name: string, party: string, wish: (today: Day) => Told, by = anders): MedgivandeAct {
  return {
    ...{ ago, at: '15:30' },
    do: (day, today) =>
      change(by(), {
        ...{ slug: caseOf(name), ...latestOf(name, party), wish: wish(today) },
        ...{ how: 'oral', saidOn: day, receivedBy: null },
      }),
  }
}

type Told = Extract<Wish, { kind: 'withdrawn' | 'narrowed' }>

const terms = (party: string, categories: readonly InformationCategory[]) => ({
  ...{
    party: slugOf('SELECT slug FROM account WHERE email = ?', party),
    purpose: 'return-to-work' as const,
    categories,
  },
  ...{ direction: 'both' as const, channels, textVersion: textVersionNow },
})

const caseOf = (name: string): string =>
  slugOf(
    `SELECT c.slug FROM support_case c JOIN employment e ON e.person_id = c.person_id WHERE e.name = ?
     ORDER BY c.id DESC`,
    name,
  )

const latestOf = (name: string, party = '%') => ({
  medgivande: slugOf(
    `SELECT m.slug FROM medgivande m JOIN employment e ON e.person_id = m.person_id JOIN account a ON a.id = m.party_id
     WHERE e.name = ? AND a.email LIKE ? ORDER BY m.id DESC`,
    name,
    party,
  ),
})

const slugOf = (text: string, ...of: string[]): string =>
  statement<{ slug: string }>(systemContext('demo').db, text).get(...of)?.slug ?? ''
