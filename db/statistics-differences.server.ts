import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { changeSets, isIn, type ChangeSets } from './statistics-versions.server'

/** Changes, and the last day that is counted: what they say of later ones bears on nothing yet. */
export interface Touching {
  changes: readonly number[]
  end: Day
  /** What was counted of earlier changes is half done, so what the numbers stand for isn't known. */
  half: boolean
}

interface Difference {
  person: number
  first: Day
  kind: 'employment' | 'absence' | 'schedule'
}

/** What some changes make another than it was counted. What says the same until the end as what it has taken the place of is no difference. */
export function differences(db: Client, { changes, end, half }: Touching): Difference[] {
  const given = { changes: JSON.stringify(changes), end }
  const sets = changeSets(db)
  const found = new Map<string, Difference & { balance: number }>()
  for (const { kind, text } of versionTexts)
    for (const [id, person, first, last, told, born, died] of statement<VersionRow>(db, text).raw().all(given)) {
      const key = half
        ? `${kind} ${id}`
        : `${kind} ${person} ${first} ${last === null || last >= end ? '' : last} ${told}`
      let known = found.get(key)
      if (!known) found.set(key, (known = { person, first, kind, balance: 0 }))
      known.balance += half ? 1 : balanceOf(sets, born, died)
    }
  return [...found.values()].filter(({ balance }) => balance !== 0).concat(scheduled(db, given))
}

const balanceOf = ({ visible, counted }: ChangeSets, born: number, died: number | null): number =>
  Number(isIn(visible, born, died)) - Number(isIn(counted, born, died))

/** Every day that is planned anew: there are too many to compare. */
const scheduled = (db: Client, given: { changes: string; end: Day }): (Difference & { balance: number })[] =>
  statement<[person: number, first: Day]>(db, scheduleText)
    .raw()
    .all(given)
    .map(([person, first]) => ({ person, first, kind: 'schedule', balance: 1 }))

type VersionRow = [
  ...[id: number, person: number, first: Day, last: Day | null, told: string, born: number, died: number | null],
]

const tables = {
  employment: { table: 'employment_version', until: '' },
  absence: { table: 'absence_spell_version', until: 'AND +first_day <= @end' },
  schedule: { table: 'schedule_day_version', until: 'AND +date <= @end' },
}

/** Rows that came or went with the changes, one that did both twice. */
const versionsOf = (of: keyof typeof tables, columns: string, joined = 'UNION ALL'): string =>
  ['born_in', 'died_in']
    .map(
      (column) => `SELECT ${columns} FROM ${tables[of].table}
        WHERE ${column} IN (SELECT value FROM json_each(@changes)) ${tables[of].until}`,
    )
    .join(` ${joined} `)

export const touchedVersions = (columns: string): string =>
  (['employment', 'absence', 'schedule'] as const).map((of) => versionsOf(of, columns)).join(' UNION ALL ')

const told = {
  employment: `workplace_id || ' ' || employee_number || ' ' || share || ' ' || weekly_hours || ' ' || sex || birth_year`,
  absence: `extent || ' ' || employee_number`,
}

const versionTexts = (['employment', 'absence'] as const).map((kind) => ({
  kind,
  text: versionsOf(kind, `id, person_id, first_day, last_day, ${told[kind]}, born_in, died_in`, 'UNION'),
}))

const scheduleText = `SELECT person_id, min(date) FROM (${versionsOf('schedule', 'person_id, date')}) GROUP BY person_id`
