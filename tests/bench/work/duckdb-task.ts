import { DuckDBInstance } from '@duckdb/node-api'
import { closeDatabase, database } from '#db/client.server'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarParts, day, isoDay, type Day } from '~/domain/day'
import { isWorkday } from '~/domain/workday'
import { costOf, task, type Cost } from '../task'
import { aggregate, columns, total } from './duckdb-aggregate'
import type { Sums } from './statistics-task'

interface DuckOrder {
  /** First and last day of what is summed. */
  from: string
  to: string
}

export interface DuckCost extends Cost {
  sums: Sums
}

/** The same sums of the same rows by a database made for it: every day of everybody, joined and grouped. */
await task(async ({ from, to }: DuckOrder): Promise<DuckCost> => {
  const connection = await (await DuckDBInstance.create(':memory:', { memory_limit: '2GB' })).connect()
  const folder = mkdtempSync(join(tmpdir(), 'reko-duck-'))
  const table = async (name: keyof typeof columns, rows: Iterable<unknown[]>) => {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, [...rows].map((row) => row.join(',')).join('\n'))
    await connection.run(
      `CREATE TABLE ${name} AS SELECT * FROM read_csv('${path}', header = false, columns = ${columns[name]})`,
    )
  }
  try {
    await table(
      'employment',
      rowsOf(
        `SELECT person_id, employee_number, workplace_id, sex, birth_year, share, weekly_hours, first_day, last_day FROM employment`,
      ),
    )
    await table('spell', rowsOf('SELECT person_id, employee_number, first_day, last_day, extent FROM absence_spell'))
    await table('calendar', calendar(day(from), day(to)))
    closeDatabase()
    const cost = await costOf(() => connection.run(aggregate(day(from), day(to))))
    const [row] = (await connection.runAndReadAll(total)).getRowObjectsJS()
    const { ordinary, sick, short, long } = row as unknown as Sums
    return { ...cost, sums: { ordinary, sick, short, long } }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function rowsOf(text: string): Iterable<unknown[]> {
  return database().$client.prepare(text).raw().iterate() as Iterable<unknown[]>
}

function* calendar(from: Day, to: Day): Generator<unknown[]> {
  for (let date = from; date <= to; date = (date + 1) as Day)
    yield [date, isoDay(date).slice(0, 7).replace('-', ''), calendarParts(date).year, isWorkday(date) ? 1 : 0]
}
