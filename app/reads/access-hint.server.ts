import {
  hintBySlug,
  hintCount,
  hintPage,
  hintsPerPage,
  openHints,
  type HintFilter,
  type StoredHint,
} from '#db/access-hint.server'
import { reviewsOf, verdictsOf, type StoredReview } from '#db/access-review.server'
import { statement, type Client } from '#db/client.server'
import { eventsById } from '#db/log-event.server'
import { namesOf } from '#db/log-names.server'
import type { HintKind } from '~/domain/access-hint'
import type { Day } from '~/domain/day'
import { settingsOn } from '#db/setting.server'
import { defineRead } from './gate.server'
import { withNames } from './log-events.server'
import type { ReviewedEvent } from './log.server'

export interface ShownHint extends StoredHint {
  /** The one it is about; null when it is about nobody in particular. */
  person: { name: string | null } | null
}

export interface HintList {
  hints: ShownHint[]
  total: number
  page: number
  pages: number
  /** How many of each kind nobody has looked at. */
  open: Partial<Record<HintKind, number>>
  hours: { from: number; until: number }
  /** The last day that has been gone through. */
  through: Day | null
}

/** Signs in the log that may be worth a look. */
export const readHints = defineRead({
  action: 'hint.read',
  told: true,
  load: ({ db, today }, { page, ...filter }: HintFilter & { page: number }): HintList => {
    const total = hintCount(db, filter)
    const pages = Math.max(1, Math.ceil(total / hintsPerPage))
    const shown = Math.min(page, pages)
    const { workHoursFrom: from, workHoursUntil: until } = settingsOn(db, today)
    return {
      ...{ hints: withPersons(db, hintPage(db, filter, shown)), total, page: shown, pages, hours: { from, until } },
      open: Object.fromEntries(openHints(db)),
      through: statement<{ day: Day }>(db, 'SELECT through_day AS day FROM access_counted').get()?.day ?? null,
    }
  },
  persons: ({ hints }) => hints.flatMap(({ personId }) => personId ?? []),
})

interface OneHint {
  hint: ShownHint
  events: ReviewedEvent[]
  reviews: StoredReview[]
}

/** One of them, with its events and what has been said about it. */
export const readHint = defineRead({
  action: 'hint.read',
  told: true,
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db }, { slug }): OneHint | null => {
    const hint = hintBySlug(db, slug)
    const [shown] = hint ? withPersons(db, [hint]) : []
    if (!hint || !shown) return null
    const rows = eventsById(db, hint.events)
    const verdicts = verdictsOf(db, hint.events)
    return {
      hint: shown,
      events: withNames(db, rows, 5).map((event) => ({ ...event, verdict: verdicts.get(event.id) ?? 'oppen' })),
      reviews: reviewsOf(db, 'hint_id', hint.id),
    }
  },
  persons: ({ hint, events }) => [
    ...(hint.personId === null ? [] : [hint.personId]),
    ...events.flatMap(({ persons }) => persons.map(({ id }) => id)),
  ],
})

function withPersons(db: Client, hints: readonly StoredHint[]): ShownHint[] {
  const names = namesOf(
    db,
    hints.flatMap(({ personId }) => personId ?? []),
  )
  return hints.map((hint) => ({
    ...hint,
    person: hint.personId === null ? null : { name: names.get(hint.personId)?.name ?? null },
  }))
}
