import { statement, type Client } from '#db/client.server'
import { standingWith } from '#db/import-batch.server'
import { isoDay } from '~/domain/day'
import { planEmployments } from '~/domain/import/employment'
import { openPeople } from './people.server'
import {
  endEmployment,
  insertEmployment,
  stagedInOrder,
  standingEmployments,
  type StagedEmployment,
} from './employment-rows.server'
import { groupsOf } from './groups.server'
import { openReferences } from './managers.server'
import { moveFacts } from './move-facts.server'
import type { Planning } from './planning.server'

/** The staff register, one anstallningsnummer at a time. */
export async function planStaff(planning: Planning): Promise<void> {
  const { db, staging, change, file, pen, tally } = planning
  const people = openPeople(db, change, pen)
  const { resolve } = openReferences(planning, people, workplaceIds(db, change))
  const keyOf = ({ from }: StagedEmployment) => ({ key: from, column: 'from', value: isoDay(from) })
  for (const group of groupsOf<StagedEmployment>(staging, stagedInOrder, file.id, keyOf)) {
    if (group.continued) await pen.empty()
    const standing = standingEmployments(db, change, group.employeeNumber)
    const plan = planEmployments(group.rows.map(resolve), standing)
    tally.plan(plan)
    tally.faults([...group.repeats, ...plan.faults])
    for (const { standing: old } of plan.changed) endEmployment(pen, change, old.id)
    for (const row of [...plan.added, ...plan.changed.map((one) => one.row)]) insertEmployment(pen, change, row)
    moveFacts(planning, group.employeeNumber, standing, plan)
    await pen.rest()
  }
}

const workplaceIds = (db: Client, change: number): Map<string, number> =>
  new Map(
    statement<{ id: number; code: string }>(db, workplaces)
      .all({ change })
      .map(({ code, id }) => [code, id]),
  )

const workplaces = `SELECT u.id, u.code FROM unit u JOIN unit_version v ON v.unit_id = u.id WHERE ${standingWith('v')}`
