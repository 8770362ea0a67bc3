import { statement } from '#db/client.server'
import { endVersion, standingWith } from '#db/import-batch.server'
import type { Day } from '~/domain/day'
import type { EmploymentPlan, StandingEmployment } from '~/domain/import/employment'
import { holds, type Period } from '~/domain/import/period'
import type { Planning } from './planning.server'

/**
 * A number has turned out to be somebody else's (a personal number arrived, or was corrected): the absence and the schedule
 * of those days follow the employment.
 */
export function moveFacts(
  { db, change, pen }: Planning,
  number: string,
  standing: StandingEmployment[],
  plan: EmploymentPlan,
): void {
  const changed = new Set(plan.changed.map((one) => one.standing.id))
  const employments: Held[] = [
    ...standing.filter(({ id }) => !changed.has(id)),
    ...plan.added,
    ...plan.changed.map(({ row }) => row),
  ]
  const before = new Set(standing.map(({ personId }) => personId))
  if (before.size === 0 || employments.every(({ personId }) => before.has(personId) && before.size === 1)) return
  for (const table of tables) {
    for (const person of before)
      for (const fact of statement<Fact>(db, table.select).all({ change, number, person })) {
        const holder = holderOn(employments, fact.day)
        if (holder === null || holder === person) continue
        pen.write(table.copy, holder, change, fact.id)
        pen.write(table.end, change, fact.id)
      }
  }
}

type Held = Period & { personId: number }

interface Fact {
  id: number
  day: Day
}

const holderOn = (employments: readonly Held[], day: Day): number | null =>
  employments.find((employment) => holds(employment, day))?.personId ?? null

const table = (name: string, day: string, facts: string) => ({
  select: `SELECT id, ${day} AS day FROM ${name} WHERE person_id = @person AND employee_number = @number AND ${standingWith()}`,
  copy: `INSERT INTO ${name} (person_id, born_in, ${facts}) SELECT ?, ?, ${facts} FROM ${name} WHERE id = ?`,
  end: endVersion(name),
})

const tables = [
  table(
    'absence_spell_version',
    'first_day',
    'employee_number, first_day, last_day, extent, cause, certificate_to, external_id, origin',
  ),
  table('schedule_day_version', 'date', 'employee_number, date, hours'),
]
