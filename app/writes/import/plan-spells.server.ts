import { isoDay } from '~/domain/day'
import { repeated, type Replacement } from '~/domain/import/fault'
import { planSpells, type FileSpell, type SpellPlan, type StandingSpell } from '~/domain/import/spell'
import { groupsOf } from './groups.server'
import { holderOn, holdersOf, personsOf, type Holder } from './holders.server'
import type { Planning } from './planning.server'
import {
  anyExternalIds,
  askAbout,
  endSpell,
  insertSpell,
  repeatedIds,
  spellElsewhere,
  standingSpells,
} from './spell-rows.server'

/** Absence, one anstallningsnummer at a time. */
export async function planAbsence(planning: Planning): Promise<void> {
  const { db, staging, change, file, pen, tally } = planning
  const repeats = repeatedIds(staging, file.id)
  const dropped = new Set(repeats.map(({ line }) => line))
  tally.faults(repeats.map(({ line, externalId }) => repeated(line, 'extern_id', externalId)))
  const mayStandElsewhere = anyExternalIds(db)
  for (const group of groupsOf<FileSpell>(staging, staged, file.id, keyOf)) {
    if (group.continued) await pen.empty()
    const holders = holdersOf(db, change, group.employeeNumber)
    const standing = standingSpells(db, change, group.employeeNumber, personsOf(holders))
    const rows = dropped.size > 0 ? group.rows.filter(({ line }) => !dropped.has(line)) : group.rows
    const plan = planSpells(rows, standing, holders)
    tally.faults([...group.repeats, ...plan.faults])
    store(planning, holders, mayStandElsewhere ? fetchFromOthers(planning, plan) : plan)
    await pen.rest()
  }
}

const keyOf = ({ externalId, from }: FileSpell) => ({
  key: externalId === null ? from : null,
  column: 'from',
  value: isoDay(from),
})

/** An `extern_id` keeps its spell when the row comes back under another anstallningsnummer. */
function fetchFromOthers({ db, change }: Planning, plan: SpellPlan): SpellPlan {
  const fetched = new Map<FileSpell, StandingSpell>()
  for (const row of plan.added) {
    const elsewhere = row.externalId === null ? undefined : spellElsewhere(db, change, row.externalId)
    if (elsewhere) fetched.set(row, elsewhere)
  }
  if (fetched.size === 0) return plan
  const found = [...fetched].map(([row, standing]) => ({ row, standing }))
  const byHand = (one: Replacement<FileSpell, StandingSpell>) => one.standing.origin === 'hand'
  return {
    ...plan,
    added: plan.added.filter((row) => !fetched.has(row)),
    changed: [...plan.changed, ...found.filter((one) => !byHand(one))],
    conflicts: [...plan.conflicts, ...found.filter(byHand)],
  }
}

function store(planning: Planning, holders: readonly Holder[], plan: SpellPlan): void {
  const { change, pen, tally, effect } = planning
  tally.plan(plan)
  for (const row of plan.added) {
    const holder = take(planning, holders, row)
    effect.newSpells += 1
    if (holder) effect.workplaces.add(holder.workplaceId)
  }
  for (const { row, standing } of plan.changed) {
    endSpell(pen, change, standing.id)
    take(planning, holders, row)
    if (row.to !== standing.to) effect.changedEnds += 1
  }
  for (const { row, standing } of plan.conflicts) {
    tally.conflict()
    effect.handConflicts += 1
    const person = holderOn(holders, row.from)?.personId
    if (person !== undefined) askAbout(pen, change, person, row, standing)
  }
}

function take({ change, pen, effect }: Planning, holders: readonly Holder[], row: FileSpell): Holder | undefined {
  const holder = holderOn(holders, row.from)
  if (holder) insertSpell(pen, change, holder.personId, row)
  effect.days.add(row.from)
  if (row.to !== null) effect.days.add(row.to)
  return holder
}

const staged = `SELECT line, employee_number AS employeeNumber, first_day AS "from", last_day AS "to", extent, cause,
    certificate_to AS certificateTo, external_id AS externalId
  FROM staged_spell WHERE file = ? ORDER BY employee_number, first_day, line`
