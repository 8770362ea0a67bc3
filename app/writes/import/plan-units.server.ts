import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { endVersion, standingWith } from '#db/import-batch.server'
import { planUnits, type FileUnit, type StandingUnit } from '~/domain/import/unit'
import type { Planning } from './planning.server'

/** The organisation is small: one look at all of it. A code keeps its unit through all its versions. */
export async function planOrganisation({ db, staging, change, file, pen, tally }: Planning): Promise<void> {
  const rows = statement<FileUnit>(staging, staged).all(file.id)
  const units = unitIds(db)
  let latest = [...units.values()].reduce((one, other) => Math.max(one, other), 0)
  const plan = planUnits(rows, statement<StandingUnit>(db, standing).all({ change }))
  tally.plan(plan)
  tally.faults(plan.faults)
  for (const { code } of plan.added.filter((row) => !units.has(row.code))) {
    units.set(code, (latest += 1))
    pen.write(insertUnit, latest, newSlug(), code)
  }
  for (const { standing: unit } of plan.changed) pen.write(end, change, unit.id)
  for (const row of [...plan.added, ...plan.changed.map((one) => one.row)]) {
    const parent = row.parentCode === null ? null : (units.get(row.parentCode) ?? null)
    const facts = [row.name, row.type, parent, row.activity, row.from, row.to]
    pen.write(insertVersion, units.get(row.code) ?? null, ...facts, change)
    await pen.rest()
  }
}

const unitIds = (db: Client): Map<string, number> =>
  new Map(
    statement<{ id: number; code: string }>(db, 'SELECT id, code FROM unit')
      .all()
      .map(({ code, id }) => [code, id]),
  )

const staged = `SELECT line, code, name, type, parent_code AS parentCode, activity, first_day AS "from", last_day AS "to"
  FROM staged_unit WHERE file = ? ORDER BY line`

const standing = `SELECT v.id, u.code, v.name, v.type, p.code AS parentCode, v.activity, v.first_day AS "from", v.last_day AS "to"
  FROM unit_version v JOIN unit u ON u.id = v.unit_id LEFT JOIN unit p ON p.id = v.parent_id WHERE ${standingWith('v')}`

const insertUnit = 'INSERT INTO unit (id, slug, code) VALUES (?, ?, ?)'
const end = endVersion('unit_version')
const insertVersion = `INSERT INTO unit_version (unit_id, name, type, parent_id, activity, first_day, last_day, born_in)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
