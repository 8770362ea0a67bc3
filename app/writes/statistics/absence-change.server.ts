import type { Client } from '#db/client.server'
import { exchangeMonth } from '#db/month-patch.server'
import { patchesOf } from '#db/person-patch.server'
import { changedFacts } from '#db/statistics-change.server'
import { changedFrom } from '~/domain/statistics/changed-from'
import { earlierMonth, firstDay, monthIn, yearOf, type Month } from '~/domain/statistics/month'
import type { Period } from '~/domain/statistics/period'
import { personMonths } from '~/domain/statistics/person-months'
import type { WorkplaceTask } from '~/domain/statistics/touched'
import { addToCells, type Cells } from '~/domain/statistics/workplace-cells'
import { storeLaterMonths } from './person-change.server'

/**
 * Exchanges what persons whose absence has changed came to for what they come to now, at several workplaces. The others are left alone: sums
 * are exact, so they are those of everybody counted anew. Belongs in a transaction.
 */
export function exchangeAbsence(db: Client, tasks: readonly WorkplaceTask[], span: Period): void {
  const persons = [...new Set(tasks.flatMap((task) => task.persons ?? []))]
  const first = tasks.reduce((least, { from }) => earlierMonth(least, from), span.to)
  const facts = changedFacts(db, persons, firstDay(monthIn(yearOf(first), 1)))
  const patches = patchesOf(db, persons)
  for (const { workplace, persons } of tasks) {
    const [gone, come] = [new Map<Month, Cells>(), new Map<Month, Cells>()]
    for (const person of persons ?? []) {
      const { now, before } = facts.get(person) ?? nothing
      const from = now && before ? changedFrom(before.spells, now.spells) : null
      if (!now || !before || from === null) continue
      const later = { from: Math.max(from, span.from) as Month, to: span.to }
      const months = personMonths(now, { from: monthIn(yearOf(later.from), 1), to: span.to })
      storeLaterMonths(db, { workplace, facts: now, months, later, earlier: patches({ workplace, person }) })
      addToCells(
        come,
        months.filter(({ month }) => month >= later.from),
        workplace,
        span.to,
      )
      addToCells(gone, personMonths(before, later), workplace, span.to)
    }
    for (const [month, there] of come) exchangeMonth(db, { workplace, month }, gone.get(month), there)
  }
}

const nothing = { now: null, before: null }
