import { expect, test } from 'vitest'
import { exportSections, leftOut } from '~/reads/own-export/sections.server'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

/** Tables that tell of a person: by a column of their own, or by what they belong to. */
function aboutPeople({ db }: World): string[] {
  const names = db.$client
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '__drizzle*' AND name NOT GLOB 'sqlite*'`,
    )
    .pluck()
    .all() as string[]
  const columns = (name: string) =>
    (db.$client.pragma(`table_info(${name})`) as { name: string }[]).map((row) => row.name)
  const parents = (name: string) =>
    (db.$client.pragma(`foreign_key_list(${name})`) as { table: string }[]).map((row) => row.table)
  const own = names.filter((name) => columns(name).some((column) => column === 'person_id' || column === 'case_id'))
  const known = new Set(['person', ...own])
  for (let before = 0; before < known.size;) {
    before = known.size
    for (const name of names) if (parents(name).some((parent) => known.has(parent))) known.add(name)
  }
  return [...known].sort()
}

test('a copy of everything tells of each table about people, or says why it is left out', () => {
  const told = new Set([...exportSections.flatMap(({ tables }) => tables), ...Object.keys(leftOut)])
  expect(aboutPeople(world()).filter((name) => !told.has(name))).toEqual([])
})

test('no part tells of a table that isn’t there, and no two of the same', () => {
  const tables = [...exportSections.flatMap(({ tables }) => [...tables]), ...Object.keys(leftOut)]
  const known = aboutPeople(world())
  expect(tables.filter((name) => !known.includes(name))).toEqual([])
  expect(tables).toHaveLength(new Set(tables).size)
  expect(new Set(exportSections.map(({ key }) => key)).size).toBe(exportSections.length)
})

test('the law fails for a table that nobody thought of, also when it only belongs to another', () => {
  const w = world()
  w.db.$client.exec(
    'CREATE TABLE forgotten (id integer, person_id integer); CREATE TABLE under_it (id integer, plan_version_id integer REFERENCES plan_version(id))',
  )
  expect(aboutPeople(w)).toEqual(expect.arrayContaining(['forgotten', 'under_it']))
})

test('every part can be gathered for somebody of whom there is nothing', () => {
  const w = settle(world())
  for (const { key, rows } of exportSections)
    expect(rows({ db: w.db, personId: w.idOf('Tove Bergdahl'), today: w.today }), key).toBeInstanceOf(Array)
})
