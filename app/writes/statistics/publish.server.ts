import { statement, type Client } from '#db/client.server'
import { editionOf } from '#db/statistics.server'
import { accept } from '~/domain/outcome'
import { methodVersion } from '~/domain/statistics/method-version'
import type { NyckeltalGroup } from '~/domain/statistics/nyckeltal-groups'
import type { Renewal } from '~/domain/statistics/renewal'
import { spanName } from '~/domain/statistics/span'
import { defineWrite } from '../gate.server'
import { goneText, HoldLost, type Hold } from './hold.server'
import { publishResults, type StagedResults } from './results.server'

/** What may be told of what has been counted. */
export interface TellableNumbers {
  groups: ReadonlyMap<number, readonly NyckeltalGroup[]>
  /** Null = those that everybody reads stay until the month turns. */
  results: StagedResults | null
}

interface Numbers {
  renewal: Renewal
  hold: Hold
  /** Null = what is told already stays. */
  told: TellableNumbers | null
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
  store: (db, { renewal, told }, _heldBy, { now }) => {
    if (told) publishTold(db, told, now)
    statement(db, countText).run(JSON.stringify(renewal.appeared))
    statement(db, forgetText).run(JSON.stringify(renewal.gone))
    for (const text of meanwhileTexts) statement(db, text).run()
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

function publishTold(db: Client, { groups, results }: TellableNumbers, now: Date): void {
  storeGroups(db, groups)
  if (results) publishResults(db, results, now)
}

function storeGroups(db: Client, years: TellableNumbers['groups']): void {
  statement(db, 'DELETE FROM nyckeltal_group').run()
  for (const [year, groups] of years) for (const group of groups) statement(db, groupText).run({ ...group, year })
}

const groupText = `INSERT INTO nyckeltal_group (year, sex, age, persons, ordinary, sick, long, same, long_same)
  VALUES (@year, @sex, @age, @persons, @ordinary, @sick, @long, @same, @longSame)`

const countText = `UPDATE counted_change SET counted = 1
  WHERE id IN (SELECT value FROM json_each(?)) AND id IN (SELECT id FROM visible_change)`

const forgetText = `DELETE FROM counted_change
  WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT id FROM visible_change)`

/** What has come or gone while the numbers were made may be in some of them. */
const meanwhileTexts = [
  goneText,
  `INSERT INTO counted_change (id, counted) SELECT id, 0 FROM visible_change WHERE true ON CONFLICT (id) DO NOTHING`,
]

const editionText = `UPDATE statistics_edition SET end_month = @end, method = @method, first_sick_month = @firstSickMonth,
  made_at = @madeAt, stored = @stored, held_by = NULL, held_until = NULL WHERE id = 1`
