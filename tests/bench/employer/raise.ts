import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { round, type Scale } from '../measure'
import { answerOf } from '../process'
import { surroundings } from '../surroundings'

/** A database with a made-up employer and ten years of absence; made once per run. */
export async function employer(
  folder: string,
  employees: number,
  say: Scale['say'],
  { years = 10, staffSize }: { years?: number; staffSize?: number } = {},
): Promise<string> {
  const path = join(folder, `employer-${employees}-${years}-${staffSize ?? ''}.db`)
  if (existsSync(path)) return path
  const started = performance.now()
  const { spells } = await answerOf<{ spells: number }>('employer/employer.ts', surroundings(path), {
    path,
    employees,
    years,
    staffSize,
  })
  say(`  ${employees} anställda och ${spells} perioder på ${round((performance.now() - started) / 1000)} s`)
  return path
}

/** The same, with everybody judged. */
export async function evaluatedEmployer(
  folder: string,
  employees: number,
  say: Scale['say'],
  staffSize?: number,
): Promise<string> {
  const path = await employer(folder, employees, say, { staffSize })
  await answerOf('work/nightly-task.ts', surroundings(path), { full: false })
  return path
}
