import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluatedEmployer } from '../employer/raise'
import type { Measure, Scale } from '../measure'
import { program, serving, type Running } from '../process'
import { surroundings } from '../surroundings'
import { costlyLoad, type CostlyLoad } from './load'
import { linesOf, memoryLine, statementLine } from './page-lines'
import { recordStatements } from './recording'
import { visitsTo, type PageName, type Visit } from './visitors'

const pages: readonly PageName[] = ['chefens start', 'medarbetare, 50 rader', 'kort', 'signaler', 'ärende']
const sizes = { small: [400, 1_700], full: [1_700, 60_000] } as const

/** The pages of a small and a large employer beside bare ones, all up at once, so that a busy machine is as busy for each. */
export default async function measurePages({ small, folder, say }: Scale): Promise<Measure[]> {
  const [few, many] = small ? sizes.small : sizes.full
  const employers = { few: await openEmployer(folder, few, say), many: await openEmployer(folder, many, say) }
  const all = Object.values(employers)
  const measures: Measure[] = []
  try {
    for (const page of pages) {
      say(`  ${page}`)
      const rounds: PageLoads[] = []
      for (let round = 0; round < (small ? 1 : 3); round += 1)
        rounds.push(await loadsOf(employers, page, small ? 2 : 5))
      const counts = all.flatMap((employer) => employer.counts[page] ?? [])
      measures.push(...linesOf(page, rounds, { few, many }), statementLine(page, counts))
    }
    measures.push(...all.map(memoryLine))
  } finally {
    await Promise.all(all.flatMap(({ portal, bare }) => [portal.stop(), bare.stop()]))
  }
  return measures
}

export interface OpenEmployer {
  size: number
  portal: Running
  bare: Running
  visits: Record<PageName, Visit[]>
  counts: Record<string, number[]>
}

export async function openEmployer(
  folder: string,
  size: number,
  say: Scale['say'],
  staffSize?: number,
): Promise<OpenEmployer> {
  const path = await evaluatedEmployer(folder, size, say, staffSize)
  const { pages, counts } = await recordStatements(path)
  const recording = join(folder, `recording-${size}.json`)
  writeFileSync(recording, JSON.stringify({ pages }))
  const portal = await serving(program.portal, surroundings(path), '/readyz')
  const more = { BARE: JSON.stringify({ databasePath: path, recording }) }
  const bare = await serving(program.ours('pages/bare-server.ts'), surroundings(path, more))
  return { size, portal, bare, visits: await visitsTo(portal.url), counts }
}

type Kind = 'bare' | 'few' | 'many'

/** Twenty at a time, and one at a time. */
export interface PageLoads {
  crowd: Record<Kind, CostlyLoad>
  alone: Record<Kind, CostlyLoad>
}

export async function loadsOf(
  employers: Record<'few' | 'many', OpenEmployer>,
  page: PageName,
  seconds: number,
): Promise<PageLoads> {
  const { few, many } = employers
  const bareVisits = few.visits[page].map((_visit, at) => ({ path: `/${encodeURIComponent(page)}/${at}`, cookie: '' }))
  const at = async (connections: number) => ({
    bare: await costlyLoad(few.bare, { visits: bareVisits, connections, seconds }),
    few: await costlyLoad(few.portal, { visits: few.visits[page], connections, seconds }),
    many: await costlyLoad(many.portal, { visits: many.visits[page], connections, seconds }),
  })
  return { crowd: await at(20), alone: await at(1) }
}
