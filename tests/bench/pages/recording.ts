import { readFileSync } from 'node:fs'
import { program, serving } from '../process'
import { surroundings } from '../surroundings'
import { visitsTo, type PageName, type Visit } from './visitors'

export interface Asked {
  verb: 'run' | 'get' | 'all' | 'iterate'
  text: string
  parameters: unknown[]
}

export interface Recording {
  /** The statements per page and visitor that fetch what the page shows. */
  pages: Record<string, Asked[][]>
  /** How many statements each visit took in all. */
  counts: Record<string, number[]>
}

/** Visits every page once per visitor in a portal that tells what it asks the database. */
export async function recordStatements(databasePath: string): Promise<Recording> {
  const file = `${databasePath}.statements`
  const portal = await serving(program.countingPortal, surroundings(databasePath, { STATEMENTS: file }), '/readyz')
  const recording: Recording = { pages: {}, counts: {} }
  try {
    const visits = await visitsTo(portal.url)
    for (const page of Object.keys(visits) as PageName[])
      recording.counts[page] = await countsOf(portal.url, visits[page])
    for (const [page, all] of Object.entries(visits))
      recording.pages[page] = all.map((visit) => shownBy(linesOf(file), visit))
  } finally {
    await portal.stop()
  }
  return recording
}

/** Once to compile what is compiled once, then counted. */
async function countsOf(url: string, visits: readonly Visit[]): Promise<number[]> {
  const counts: number[] = []
  for (const { path, cookie } of visits) {
    await (await fetch(`${url}${path}`, { headers: { cookie } })).text()
    const answer = await fetch(`${url}${path}`, { headers: { cookie } })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}`)
    counts.push(Number(answer.headers.get('x-statements')))
  }
  return counts
}

interface Line extends Visit {
  asked: Asked[]
}

const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

/** What the page shows, each thing fetched once: without logging in, policy and trail. */
function shownBy(lines: readonly Line[], { path, cookie }: Visit): Asked[] {
  const asked = lines.findLast((line) => line.path === path && line.cookie === cookie)?.asked ?? []
  const remembered = path.startsWith('/arbetsplatser') ? lines.flatMap((line) => line.asked).filter(isRemembered) : []
  const own = [...remembered, ...asked].filter(({ verb, text }) => verb !== 'run' && !guarding.test(text))
  if (own.length === 0) throw new Error(`Nothing was asked for ${path}: the baseline would be an empty page`)
  return [...new Map(own.map((one) => [JSON.stringify(one), one])).values()]
}

/**
 * The result of every workplace, which a portal asks for once for everybody, on whatever page it is needed first: the baseline has
 * nowhere to remember it, and shows the same.
 */
const isRemembered = ({ text }: Asked): boolean => /FROM unit_result r CROSS JOIN organisation_unit/.test(text)

const guarding =
  /session|audit_event|FROM substitution|assigned\(unit\)|^\s*SELECT person_id AS id FROM account_person|AS unit FROM|DISTINCT u\.parent_id/
