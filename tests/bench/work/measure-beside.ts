import Database from 'better-sqlite3'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { employer, evaluatedEmployer } from '../employer/raise'
import { atMost, measure, round, type Measure, type Scale } from '../measure'
import { load, type Load } from '../pages/load'
import { visitsTo, type Visit } from '../pages/visitors'
import { answerOf, memoryOf, program, serving, type Running } from '../process'
import { surroundings } from '../surroundings'
import { writeSpellFile } from './spell-file'

const group = 'Sidor medan servern gör annat, 20 visningar i sekunden'

/** What pages take while the thread beside them takes in a large file, or judges everybody, and when it does nothing. */
export default async function measureBeside({ small, folder, say }: Scale): Promise<Measure[]> {
  const employees = small ? 1_700 : 60_000
  const idle = join(folder, 'beside.db')
  copyFileSync(await evaluatedEmployer(folder, employees, say), idle)
  const portal = await serving(program.portal, surroundings(idle), '/readyz')
  const measures: Measure[] = []
  try {
    const visits = Object.values(await visitsTo(portal.url)).flat()
    const quiet = await visited(portal, visits, small ? 5 : 20, false)
    const file = join(folder, 'beside.csv')
    writeSpellFile(file, small ? 40_000 : 1_000_000, employees)
    const { id } = await answerOf<{ id: number }>('work/enqueue-task.ts', surroundings(idle), { file })
    const during = await whileWorking(portal, visits, () => !isDone(idle, id))
    measures.push(...linesOf('inläsning', quiet, during), memoryLine('inläsning', portal))
  } finally {
    await portal.stop()
  }
  return [...measures, ...(await besideNightly({ small, folder, say }, small ? 20_000 : employees))]
}

/** At its first start with a database where nobody has been judged, the portal judges everybody. */
async function besideNightly({ small, folder, say }: Scale, employees: number): Promise<Measure[]> {
  const path = join(folder, 'beside-nightly.db')
  copyFileSync(await employer(folder, employees, say), path)
  const portal = await serving(program.portal, surroundings(path), '/readyz')
  try {
    const visits = Object.values(await visitsTo(portal.url)).flat()
    const during = await whileWorking(portal, visits, () => judged(path) < employees)
    const quiet = await visited(portal, visits, small ? 5 : 20, false)
    return [...linesOf('nattlig genomgång', quiet, during), memoryLine('nattlig genomgång', portal)]
  } finally {
    await portal.stop()
  }
}

const visited = (portal: Running, visits: readonly Visit[], seconds: number, cold: boolean): Promise<Load> =>
  load({ url: portal.url, visits, connections: 4, seconds, rate: 20, ...(cold ? { cold } : {}) })

interface During {
  loads: Load[]
  seconds: number
}

/** Visits for as long as the work goes on; the last ones, after its end, don't count. */
async function whileWorking(portal: Running, visits: readonly Visit[], working: () => boolean): Promise<During> {
  const started = performance.now()
  const loads: Load[] = []
  while (working()) {
    const seen = await visited(portal, visits, 5, true)
    if (working() || loads.length === 0) loads.push(seen)
  }
  return { loads, seconds: (performance.now() - started) / 1000 }
}

const isDone = (path: string, id: number): boolean => {
  const text = `SELECT phase, leased_by IS NULL AS idle FROM import_batch WHERE id = ${id}`
  const { phase, idle } = asked<{ phase: string; idle: number }>(path, text)
  if (['mapping', 'failed', 'discarded'].includes(phase) || (phase === 'ready' && idle === 1))
    throw new Error(`The import ended as ${phase}`)
  return phase === 'done'
}

const judged = (path: string): number =>
  asked<{ count: number }>(path, 'SELECT count(*) AS count FROM evaluation').count

function asked<Row>(path: string, text: string): Row {
  const connection = new Database(path, { readonly: true, timeout: 5_000 })
  try {
    return connection.prepare(text).get() as Row
  } finally {
    connection.close()
  }
}

function linesOf(work: string, quiet: Load, { loads, seconds }: During): Measure[] {
  const worst = Math.max(...loads.map(({ p99 }) => p99))
  const usual = loads.map(({ p99 }) => p99).reduce((sum, p99) => sum + p99, 0) / loads.length
  const ratio = usual / quiet.p99
  return [
    measure(group, `${work}: vila`, `p50 ${quiet.p50} ms, p99 ${quiet.p99} ms`, null, { p99: quiet.p99 }),
    measure(group, `${work}: under arbetet`, `p99 ${round(usual)} ms, som sämst ${round(worst)} ms`, null, {
      p99: usual,
      worst,
    }),
    measure(group, `${work}: mot vila`, `${round(ratio, 1)} ×`, atMost(ratio, 5, ' ×'), { ratio, seconds }),
  ]
}

const memoryLine = (work: string, { child }: Running): Measure =>
  measure(group, `${work}: serverns minne efteråt`, `${round(memoryOf(child))} MB`, null, {
    megabytes: memoryOf(child),
  })
