import { expect, test } from 'vitest'
import * as schema from '#db/schema'
import { world } from '#tests/support/world'
import { differences, shapeInCode, shapeOf } from './schema'

test('the schema in code is what a migrated database looks like', async () => {
  expect(differences(await shapeInCode(schema), shapeOf(world().db.$client))).toEqual([])
})

test('exactly one table has "audit" in its name, and it carries a hash', () => {
  const shape = shapeOf(world().db.$client)
  const tables = Object.entries(shape).filter(([name, sql]) => name.includes('audit') && sql.startsWith('CREATE TABLE'))
  expect(tables.map(([name]) => name)).toEqual(['audit_event'])
  expect(tables[0]?.[1]).toMatch(/hash/)
})

test('no table has a field for a diagnosis or a personal number', () => {
  const columns = Object.values(shapeOf(world().db.$client)).join('\n')
  expect(columns).not.toMatch(/diagnos|icd|personnummer|personal_number|national_id/i)
})

test('the law fails for a forgotten migration, a column by hand and a lost index', () => {
  const { db } = world()
  const before = shapeOf(db.$client)
  db.$client.exec(
    'ALTER TABLE account ADD COLUMN nickname text; DROP INDEX signal_answer_signal; CREATE TABLE by_hand (id integer)',
  )
  expect(differences(before, shapeOf(db.$client))).toEqual(['account', 'by_hand', 'signal_answer_signal'])
})
