import Database from 'better-sqlite3'
import { parse } from 'csv-parse'
import { createReadStream, rmSync } from 'node:fs'
import { costOf, task, type Cost } from '../task'

interface FloorOrder {
  file: string
}

/** The baseline of an import: the file is parsed, and each row goes into a table as it is, in one transaction. */
await task(async ({ file }: FloorOrder): Promise<Cost> => {
  const path = `${file}.floor.db`
  const database = new Database(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT)')
  const insert = database.prepare('INSERT INTO row (a, b, c, d, e, f, g) VALUES (?, ?, ?, ?, ?, ?, ?)')
  const cost = await costOf(async () => {
    database.exec('BEGIN')
    const rows = createReadStream(file).pipe(parse({ delimiter: ';', from_line: 2 }))
    for await (const row of rows) insert.run(row as string[])
    database.exec('COMMIT')
  })
  database.close()
  for (const side of ['', '-wal', '-shm']) rmSync(`${path}${side}`, { force: true })
  return cost
})
