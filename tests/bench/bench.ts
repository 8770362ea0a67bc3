import { parseArgs } from 'node:util'
import type { Measure, Measurement } from './measure'
import { jsonOf, tableOf } from './report'
import { inScratchFolder } from './surroundings'

const measurements: Record<string, () => Promise<{ default: Measurement }>> = {
  sidor: () => import('./pages/measure-pages'),
  arbetsplatser: () => import('./pages/measure-workplaces'),
  skrivningar: () => import('./work/measure-writes'),
  import: () => import('./work/measure-import'),
  natt: () => import('./work/measure-nightly'),
  statistik: () => import('./work/measure-statistics'),
  samtidigt: () => import('./work/measure-beside'),
  laddning: () => import('./pages/measure-cold-load'),
  start: () => import('./start/measure-start'),
  klocka: () => import('./work/measure-clock'),
  utkast: () => import('./pages/measure-drafts'),
}

/** `npm run bench -- [--only NAMN]… [--small] [--json]` */
async function bench(words: string[]): Promise<number> {
  const { only, small, json } = optionsFrom(words)
  const unknown = only.find((name) => !(name in measurements))
  if (unknown !== undefined)
    return fail(`Det finns ingen mätning som heter ${unknown}: ${Object.keys(measurements).join(', ')}.`)
  const chosen = Object.entries(measurements).filter(([name]) => only.length === 0 || only.includes(name))
  const measures = await inScratchFolder(async (folder) => {
    const all: Measure[] = []
    for (const [name, load] of chosen) {
      say(`— ${name}`)
      all.push(...(await (await load()).default({ small, folder, say })))
    }
    return all
  })
  process.stdout.write(`${json ? jsonOf(measures) : tableOf(measures)}\n`)
  return 0
}

function optionsFrom(words: string[]) {
  const flag = { type: 'boolean', default: false } as const
  const options = {
    only: { type: 'string', multiple: true, default: [] as string[] },
    small: flag,
    json: flag,
  } as const
  return parseArgs({ args: words, options }).values
}

const say = (text: string): void => void process.stderr.write(`${text}\n`)

function fail(why: string): number {
  say(why)
  return 1
}

process.exitCode = await bench(process.argv.slice(2))
