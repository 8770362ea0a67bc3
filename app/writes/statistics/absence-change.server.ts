import { statement, type Client } from '#db/client.server'
import { keptNumbers, numbersToKeep } from '#db/numbers.server'
import { changedFacts } from '#db/statistics-change.server'
import { changedFrom } from '~/domain/statistics/changed-from'
import { monthIn, yearOf, type Month } from '~/domain/statistics/month'
import type { Period } from '~/domain/statistics/period'
import { personMonths } from '~/domain/statistics/person-months'
import type { WorkplaceTask } from '~/domain/statistics/touched'
import { addToCells, exchanged, noCells, type Cells } from '~/domain/statistics/workplace-cells'
import { storeLaterMonths } from './person-change.server'

/**
 * Exchanges what persons whose absence has changed came to for what they come to now. The others are left alone: sums are exact, so they
 * are those of everybody counted anew. Belongs in a transaction.
 */
export function exchangeAbsence(db: Client, { workplace, persons }: WorkplaceTask, span: Period): void {
  const [gone, come] = [new Map<Month, Cells>(), new Map<Month, Cells>()]
  for (const { now, before } of changedFacts(db, persons ?? [])) {
    const from = changedFrom(before.spells, now.spells)
    if (from === null) continue
    const later = { from: Math.max(from, span.from) as Month, to: span.to }
    const year = { from: monthIn(yearOf(later.from), 1), to: span.to }
    const months = personMonths(now, year)
    storeLaterMonths(db, workplace, now, months, year)
    addToCells(
      come,
      months.filter(({ month }) => month >= later.from),
      workplace,
      span.to,
    )
    addToCells(gone, personMonths(before, later), workplace, span.to)
  }
  for (const [month, there] of come) exchange(db, { workplace, month }, gone.get(month), there)
}

type Place = { workplace: number; month: Month }

function exchange(db: Client, place: Place, gone: Cells = noCells(), come: Cells): void {
  const row = statement<{ cells: Buffer }>(db, cellsText).get(place)
  const cells = exchanged(row ? keptNumbers(row.cells) : noCells(), gone, come)
  statement(db, storeText).run({ ...place, cells: numbersToKeep(cells) })
}

const cellsText = 'SELECT cells FROM workplace_month WHERE workplace_id = @workplace AND month = @month'

const storeText = 'UPDATE workplace_month SET cells = @cells WHERE workplace_id = @workplace AND month = @month'
