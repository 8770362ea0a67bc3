import { atLeastShare, atMost, measure, median, round, type Measure } from '../measure'
import { memoryOf } from '../process'
import type { CostlyLoad } from './load'
import type { OpenEmployer, PageLoads } from './measure-pages'
import { fetchPage } from './fetch-page'
import type { PageName, Visit } from './visitors'

const group = 'Sidor, inloggad, 20 sessioner'

export function linesOf(page: PageName, rounds: readonly PageLoads[], size: { few: number; many: number }): Measure[] {
  const of = (value: (loads: PageLoads) => number) => median(rounds.map(value))
  const share = of(({ crowd }) => crowd.few.perSecond / crowd.bare.perSecond)
  const effort = of(({ crowd }) => crowd.few.effort / crowd.bare.effort)
  const spread = of(({ crowd }) => crowd.few.p99 / crowd.few.p50)
  const growth = of(({ alone }) => alone.many.p50 / alone.few.p50)
  const growthOfEffort = of(({ crowd }) => crowd.many.effort / crowd.few.effort)
  const line = (name: string, load: (loads: PageLoads) => CostlyLoad) => figures(`${page}: ${name}`, rounds.map(load))
  return [
    line('bar, 20 åt gången', ({ crowd }) => crowd.bare),
    line(`${size.few} anställda, 20 åt gången`, ({ crowd }) => crowd.few),
    line('bar, en åt gången', ({ alone }) => alone.bare),
    line(`${size.few} anställda, en åt gången`, ({ alone }) => alone.few),
    line(`${size.many} anställda, en åt gången`, ({ alone }) => alone.many),
    measure(group, `${page}: andel av bar`, `1/${round(1 / share, 1)}`, atLeastShare(share, nthOf(page)), { share }),
    measure(group, `${page}: … i processortid`, `1/${round(effort, 1)}`, atLeastShare(1 / effort, nthOf(page)), {
      effort,
    }),
    measure(group, `${page}: p99 mot p50`, `${round(spread, 1)} ×`, atMost(spread, 4, ' ×'), { spread }),
    measure(
      group,
      `${page}: ${size.many} mot ${size.few} anställda`,
      `${round(growth, 2)} ×`,
      atMost(growth, 1.5, ' ×'),
      { growth },
    ),
    measure(group, `${page}: … i processortid`, `${round(growthOfEffort, 2)} ×`, atMost(growthOfEffort, 1.5, ' ×'), {
      growthOfEffort,
    }),
  ]
}

/** A case shows more than the other pages. */
const nthOf = (page: PageName): number => (page === 'ärende' ? 6 : 5)

function figures(name: string, loads: readonly CostlyLoad[]): Measure {
  const of = (value: (load: CostlyLoad) => number) => round(median(loads.map(value)), 1)
  const numbers = { perSecond: of((load) => load.perSecond), p50: of((load) => load.p50), p99: of((load) => load.p99) }
  const effort = of((load) => load.effort)
  const told = `${numbers.perSecond}/s, p50 ${numbers.p50} ms, p99 ${numbers.p99} ms, processor ${effort} ms`
  return measure(group, name, told, null, { ...numbers, effort })
}

/** As many whoever asks and however large the employer. */
export function statementLine(page: PageName, counts: readonly number[]): Measure {
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const told = least === most ? `${most} för alla ${counts.length}` : `${least}–${most}`
  return measure(
    group,
    `${page}: frågor till databasen`,
    told,
    { text: 'lika många', met: least === most },
    { least, most },
  )
}

/** The funnel has every workplace in it, the list fifty. */
export async function weightLine(url: string, [visit]: readonly Visit[], size: number): Promise<Measure> {
  const [html] = visit ? await fetchPage(url, visit) : []
  const kilobytes = (html?.bytes ?? 0) / 1000
  const name = `arbetsplatser: HTML packad, ${size} anställda`
  return measure(group, name, `${round(kilobytes, 1)} kB`, atMost(kilobytes, 60, ' kB'), { kilobytes })
}

export const memoryLine = ({ size, portal }: OpenEmployer): Measure => {
  const megabytes = memoryOf(portal.child)
  return measure(group, `minne efter allt detta, ${size} anställda`, `${round(megabytes)} MB`, null, { megabytes })
}
