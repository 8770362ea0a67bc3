import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { atMost, measure, median, round, type Measure, type Scale } from '../measure'
import { visitsTo } from '../pages/visitors'
import { answerOf, memoryOf, program, serving } from '../process'
import { surroundings } from '../surroundings'

const group = 'Start och vila'

/** From nothing to the first page with a large database, beside the smallest Remix server; and what the portal holds at rest. */
export default async function measureStart({ small, folder, say }: Scale): Promise<Measure[]> {
  const path = join(folder, 'start.db')
  const [employees, scheduleDays] = small ? [1_700, 100] : [60_000, 130]
  await answerOf('employer/employer.ts', surroundings(path), { path, employees, years: 10, scheduleDays })
  await answerOf('work/nightly-task.ts', surroundings(path), { full: false })
  const gigabytes = statSync(path).size / 1e9
  say(`  databas på ${round(gigabytes, 2)} GB`)
  const starts: { bare: number; portal: number }[] = []
  for (let at = 0; at < (small ? 1 : 5); at += 1) {
    const bare = await startOf(program.bareRemix, path, '/')
    starts.push({ bare, portal: await startOf(program.portal, path, '/logga-in') })
  }
  const ratio = median(starts.map(({ bare, portal }) => portal / bare))
  const idle = await memoryAtRest(path)
  const of = (kind: 'bare' | 'portal') => median(starts.map((start) => start[kind]))
  return [
    measure(group, 'bar Remix', `${round(of('bare'))} ms`, null, { milliseconds: of('bare') }),
    measure(group, `portalen med ${round(gigabytes, 1)} GB`, `${round(of('portal'))} ms`, null, {
      milliseconds: of('portal'),
    }),
    measure(group, 'mot bar Remix', `${round(ratio, 1)} ×`, atMost(round(ratio, 2), 3, ' ×'), { ratio }),
    measure(group, 'minne i vila', `${round(idle)} MB`, atMost(idle, 180, ' MB'), { megabytes: idle }),
  ]
}

async function startOf(words: readonly string[], databasePath: string, page: string): Promise<number> {
  const server = await serving(words, surroundings(databasePath), page)
  await server.stop()
  return server.startedIn
}

/** A while after the first few visits, when what the start took has been given back. */
async function memoryAtRest(databasePath: string): Promise<number> {
  const portal = await serving(program.portal, surroundings(databasePath), '/readyz')
  try {
    for (const { path, cookie } of Object.values(await visitsTo(portal.url)).flatMap((visits) => visits.slice(0, 2)))
      await (await fetch(`${portal.url}${path}`, { headers: { cookie } })).text()
    await pause(10_000)
    return memoryOf(portal.child)
  } finally {
    await portal.stop()
  }
}
