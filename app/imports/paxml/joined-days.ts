import { addDays, type Day } from '~/domain/day'
import type { SpellRow } from '../row'
import type { AbsentDay } from './absent-days'
import type { OrdinaryHours } from './ordinary-hours'

type Run = { line: number; cause: SpellRow['cause']; from: Day; to: Day; extent: number }

/** Consecutive days become one spell, over weekends without scheduled hours too. Another extent starts another spell, edge to edge. */
export function joined(days: readonly AbsentDay[], hours: OrdinaryHours): Run[] {
  const runs: Run[] = []
  for (const { line, cause, day, extent } of days) {
    const run = runs.at(-1)
    const follows = run && reaches(run.to, day, hours)
    if (run && follows && run.extent === extent) run.to = day
    else {
      if (run && follows) run.to = addDays(day, -1)
      runs.push({ line, cause, from: day, to: day, extent })
    }
  }
  return runs
}

function reaches(last: Day, next: Day, hours: OrdinaryHours): boolean {
  if (next - last > 3) return false
  for (let day = addDays(last, 1); day < next; day = addDays(day, 1)) if (!hours.isFreeWeekend(day)) return false
  return true
}
