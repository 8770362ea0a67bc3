import type { Month } from '~/domain/statistics/month'
import { exchange, noCells, type Cells } from '~/domain/statistics/workplace-cells'
import { statement, type Client } from './client.server'
import { keptNumbers, numbersToKeep } from './numbers.server'

/** Keeps beside what is written of a workplace what is to be exchanged in it. Belongs in a transaction, as do those below. */
export function exchangeMonth(
  db: Client,
  place: { workplace: number; month: Month },
  gone: Cells | undefined,
  come: Cells,
): void {
  const known = statement<{ cells: Buffer }>(db, knownText).get(place)
  const cells = known ? keptNumbers(known.cells) : noCells()
  exchange(cells, gone, come)
  statement(db, storeText).run({ ...place, cells: numbersToKeep(cells) })
}

/** Where what is written of a workplace from a month on is about to be written anew. */
export const forgetExchanged = (db: Client, workplace: number, from: Month): void =>
  void statement(db, 'DELETE FROM month_patch WHERE month >= ? AND workplace_id = ?').run(from, workplace)

export const forgetEveryExchange = (db: Client): void => void statement(db, 'DELETE FROM month_patch').run()

const knownText = 'SELECT cells FROM month_patch WHERE month = @month AND workplace_id = @workplace'

const storeText = `INSERT INTO month_patch (month, workplace_id, cells) VALUES (@month, @workplace, @cells)
  ON CONFLICT (month, workplace_id) DO UPDATE SET cells = excluded.cells`
