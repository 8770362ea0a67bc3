import { expect, test } from 'vitest'
import { sourceFiles } from './source'
import { sideDoors } from './transactions'

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
