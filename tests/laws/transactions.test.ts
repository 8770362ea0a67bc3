import { expect, test } from 'vitest'
import { sourceFiles } from './source'
import { changingQuestions, sideDoors } from './transactions'

test('only the two gates open a transaction, and the migration before anybody is let in', () => {
  expect(sideDoors(sourceFiles('app', 'db'))).toEqual([])
})

test.each([
  ['drizzle', 'db.transaction((tx) => tx.insert(account))'],
  ['the driver', 'db.$client.transaction(() => {})()'],
  ['SQL', "db.$client.exec('BEGIN IMMEDIATE')"],
  ['a savepoint', 'db.$client.exec(`SAVEPOINT ${name}`)'],
  ['a bracket', "db['transaction'](work)"],
])('the law fails for a transaction through %s', (_how, text) => {
  expect(sideDoors([{ path: 'app/writes/plan.server.ts', text }])).toHaveLength(1)
})

test('a question changes nothing', () => {
  expect(changingQuestions(sourceFiles('app/reads'))).toEqual([])
})

test.each([
  ['SQL', "statement(db, 'UPDATE session SET role = ?').run(role)"],
  ['SQL over several lines', 'statement(db, `\n  delete from contact where id = ?`).run(id)'],
  ['drizzle', 'context.db.insert(contact).values(row).run()'],
])('the law fails for a question that changes something through %s', (_how, text) => {
  expect(changingQuestions([{ path: 'app/reads/x.server.ts', text }])).toHaveLength(1)
})
