import { statement } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { accessCounted, accessDay, accessHint } from '#db/schema'
import type { AccessDay } from '~/domain/access-day'
import type { Hint } from '~/domain/access-hint'
import type { Day } from '~/domain/day'
import { accept } from '~/domain/outcome'
import { defineWrite } from './gate.server'

interface CountedDay {
  day: Day
  days: readonly AccessDay[]
  hints: readonly Hint[]
}

/** Keeps what a day came to; a day that has been counted stays as it was. */
export const keepAccessDay = defineWrite({
  action: 'hint.find',
  seenBy: 'hint.find',
  find: ({ db }, { day }: CountedDay) => ({
    thing: statement(db, 'SELECT 1 FROM access_counted WHERE through_day >= ?').get(day) !== undefined,
    personId: null,
    object: 'tecken',
  }),
  decide: (counted, { days, hints, day }) => accept(counted ? { day, days: [], hints: [] } : { day, days, hints }),
  store: (db, { day, days, hints }, counted, { now: foundAt }) => {
    if (counted) return { hints: 0 }
    for (const one of days)
      db.insert(accessDay)
        .values({ day, ...one })
        .run()
    for (const { events, ...hint } of hints)
      db.insert(accessHint)
        .values({ ...hint, slug: newSlug(), day, foundAt, eventCount: events.length, events: kept(events) })
        .run()
    db.insert(accessCounted)
      .values({ id: 1, through: day })
      .onConflictDoUpdate({ target: accessCounted.id, set: { through: day } })
      .run()
    return { hints: hints.length }
  },
  fields: () => [],
  details: ({ hints }) => ({ hints: hints.length }),
})

const kept = (events: Hint['events']): number[] => events.slice(0, 200).map(({ id }) => id)
