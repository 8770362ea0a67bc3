import Database from 'better-sqlite3'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'

/** Every table, index and view by name, with the SQL that made it. */
type Shape = Record<string, string>

/** The shape the schema in code gives to an empty database. */
export async function shapeInCode(schema: Record<string, unknown>): Promise<Shape> {
  const nothing = await generateSQLiteDrizzleJson({})
  const steps = await generateSQLiteMigration(nothing, await generateSQLiteDrizzleJson(schema, nothing.id))
  const database = new Database(':memory:')
  for (const step of steps) database.exec(step)
  return shapeOf(database)
}

/** The shape of a database; triggers and the tables of SQLite and of the migrations are left out. */
export function shapeOf(database: Database.Database): Shape {
  const rows = database
    .prepare(
      `SELECT type, name, sql FROM sqlite_master WHERE type <> 'trigger' AND sql IS NOT NULL AND name NOT GLOB '__drizzle*'`,
    )
    .all() as { type: string; name: string; sql: string }[]
  return Object.fromEntries(
    rows.map(({ type, name, sql }) => [name, type === 'table' ? inAnyOrder(plain(sql)) : plain(sql)]),
  )
}

const plain = (sql: string): string =>
  sql
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),]) ?/g, '$1')
    .replaceAll('"', '`')

/** A column that is added to a standing table comes last in it, wherever the code has it. */
const inAnyOrder = (sql: string): string => sql.slice(0, -1).replace('(', ',').split(',').sort().join(',')

/** Names whose shape is not the same on both sides. */
export const differences = (one: Shape, other: Shape): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]).sort()
