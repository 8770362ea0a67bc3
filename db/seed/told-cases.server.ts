import { caseBySlug } from '#db/case.server'
import { caseEventsOf } from '#db/case-history.server'
import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { responsibleFor } from '#db/responsible.server'
import { addDays, isoDay, type Day } from '~/domain/day'
import type { Outcome } from '~/domain/outcome'
import { travelTo } from '~/outside/clock.server'
import { close, reopen } from '~/writes/case-closure.server'
import { follow } from '~/writes/case-follower.server'
import { give } from '~/writes/case-lead.server'
import { markWrong } from '~/writes/case-mistake.server'
import { open } from '~/writes/case.server'
import { book } from '~/writes/talk.server'
import { actingAs } from './person-context.server'
import { doneOn, workdayFrom } from './workday'

const anders = () => actingAs('chef2@reko.example', 'chef')

/** At the other ward one case has come to its end, and one has been opened again, had a talk marked as wrong and been handed over; some are followed. By days from today. */
const told: Readonly<Record<number, (day: Day) => Outcome<unknown>>> = {
  [-35]: () => opened('Sanna Lindvik'),
  [-10]: () => close(anders(), { slug: caseOf('Sanna Lindvik'), reason: 'back', outcome: 'adapted' }),
  [-21]: () => opened('Petra Sjölund'),
  [-16]: () => close(anders(), { slug: caseOf('Petra Sjölund'), reason: 'back', outcome: 'as-before' }),
  [-14]: () => reopen(anders(), { slug: caseOf('Petra Sjölund') }),
  [-9]: (day) =>
    book(anders(), {
      ...{ slug: caseOf('Petra Sjölund'), kind: 'short', on: workdayFrom(addDays(day, 5)), time: '13.00' },
      ...{ place: 'Expeditionen', unionTold: true },
    }),
  [-7]: () => {
    const { db } = anders()
    const { object } =
      caseEventsOf(db, idOf(caseOf('Petra Sjölund'))).find((event) => event.told.kind === 'talk-booked') ?? {}
    return markWrong(anders(), {
      ...{ slug: caseOf('Petra Sjölund'), object: object ?? '' },
      reason: 'Samtalet gällde någon annan i arbetslaget.',
    })
  },
  [-4]: (day) => {
    const coordinator = responsibleFor(anders().db, personOf('Petra Sjölund').id, day).find(
      ({ role }) => role === 'rekoAg',
    )
    return give(anders(), {
      ...{ slug: caseOf('Petra Sjölund'), to: coordinator?.slug ?? '' },
      reason: 'Jag är ledig i tre veckor.',
    })
  },
  [-8]: () => follow(actingAs('rekoag@reko.example', 'rekoAg'), { slug: caseOf('Elin Wallgren'), follows: true }),
  [-3]: () => follow(anders(), { slug: caseOf('Petra Sjölund'), follows: true }),
}

const acts = Object.entries(told).map(([ago, act]) => ({ ago: Number(ago), do: act }))

/** Does what is told of a day; anything but done is a bug. */
export function casesOn(ago: number, day: Day): void {
  for (const act of doneOn(acts, ago, day)) {
    travelTo(`${isoDay(day)}T09:30`)
    const outcome = act.do(day)
    if (outcome.kind !== 'done') throw new Error(`The cases of day ${ago} came to ${JSON.stringify(outcome)}`)
  }
}

const opened = (name: string) => open(anders(), { person: personOf(name).slug, origin: 'wish', signal: null })

function personOf(name: string): { id: number; slug: string } {
  const text = 'SELECT p.id, p.slug FROM employment e JOIN person p ON p.id = e.person_id WHERE e.name = ?'
  const row = statement<{ id: number; slug: string }>(systemContext('demo').db, text).get(name)
  if (!row) throw new Error(`Nobody in the demo is called ${name}`)
  return row
}

function caseOf(name: string): string {
  const text = 'SELECT slug FROM support_case WHERE person_id = ? ORDER BY id DESC'
  return statement<{ slug: string }>(systemContext('demo').db, text).get(personOf(name).id)?.slug ?? ''
}

const idOf = (slug: string): number => caseBySlug(anders().db, slug)?.id ?? 0
