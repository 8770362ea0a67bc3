import { statement, type Client } from '#db/client.server'
import { editionOf } from '#db/statistics.server'
import { methodVersion } from '~/domain/statistics/method-version'
import type { NyckeltalGroup } from '~/domain/statistics/nyckeltal-groups'
import { accept } from '~/domain/outcome'
import type { Renewal } from '~/domain/statistics/renewal'
import type { WorkplaceTask } from '~/domain/statistics/touched'
import { spanName } from '~/domain/statistics/span'
import { defineWrite, stageUnseen, type Context } from '../gate.server'
import { HoldLost, keepHold, type Hold } from './hold.server'
import { publishResults, type StagedResults } from './results.server'
import { storeWorkplace } from './workplace.server'

/** Milliseconds that one chunk may hold the write lock. */
const chunk = 40

/** Counts workplaces anew, the next of them until a chunk is full. @returns how many. */
export const storeSome = ({ db }: Context, tasks: readonly WorkplaceTask[], { span }: Renewal, hold: Hold): number =>
  stageUnseen(db, () => {
    keepHold(db, hold)
    const started = performance.now()
    let done = 0
    for (const task of tasks) {
      storeWorkplace(db, task, span)
      done += 1
      if (performance.now() - started > chunk) break
    }
    return done
  })

interface Numbers {
  renewal: Renewal
  hold: Hold
  groups: ReadonlyMap<number, readonly NyckeltalGroup[]>
  results: StagedResults
}

/** Makes what has been counted the numbers that everybody sees, and the changes counted. */
export const publishNumbers = defineWrite({
  action: 'statistics.renew',
  seenBy: 'statistics.renew',
  find: ({ db }) => ({ thing: editionOf(db)?.heldBy, personId: null, object: 'statistik' }),
  decide: (heldBy, numbers: Numbers) => {
    if (heldBy !== numbers.hold.by) throw new HoldLost()
    return accept(numbers)
  },
  store: (db, { renewal, groups, results }, _heldBy, { now }) => {
    storeGroups(db, groups)
    publishResults(db, results, now)
    statement(db, countText).run(JSON.stringify(renewal.appeared))
    statement(db, forgetText).run(JSON.stringify(renewal.gone))
    const { span, firstSickMonth } = renewal
    const edition = {
      end: span.to,
      method: methodVersion,
      firstSickMonth,
      madeAt: now.getTime(),
      stored: spanName(span),
    }
    statement(db, editionText).run(edition)
  },
  fields: () => ['statistics'],
  details: ({ renewal }) => ({
    workplaces: renewal.tasks.length,
    changes: renewal.appeared.length + renewal.gone.length,
  }),
})

function storeGroups(db: Client, years: Numbers['groups']): void {
  statement(db, 'DELETE FROM nyckeltal_group').run()
  for (const [year, groups] of years) for (const group of groups) statement(db, groupText).run({ ...group, year })
}

const groupText = `INSERT INTO nyckeltal_group (year, sex, age, persons, ordinary, sick, long, same, long_same)
  VALUES (@year, @sex, @age, @persons, @ordinary, @sick, @long, @same, @longSame)`

const countText = 'UPDATE counted_change SET counted = 1 WHERE id IN (SELECT value FROM json_each(?))'

const forgetText = 'DELETE FROM counted_change WHERE id IN (SELECT value FROM json_each(?))'

const editionText = `UPDATE statistics_edition SET end_month = @end, method = @method, first_sick_month = @firstSickMonth,
  made_at = @madeAt, stored = @stored, held_by = NULL, held_until = NULL WHERE id = 1`
