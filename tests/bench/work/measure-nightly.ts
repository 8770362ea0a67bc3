import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { day, isoDay, addDays } from '~/domain/day'
import { employer } from '../employer/raise'
import { atMost, measure, median, round, type Measure, type Scale } from '../measure'
import { answerOf } from '../process'
import { measuringDay, surroundings } from '../surroundings'
import type { Cost } from '../task'

const group = 'Nattlig genomgång, tio år'

/** Everybody judged for the first time, everybody judged once more, and the nights of a week that follow. */
export default async function measureNightly({ small, folder, say }: Scale): Promise<Measure[]> {
  const employees = small ? 1_700 : 60_000
  const path = join(folder, `nightly-${employees}.db`)
  copyFileSync(await employer(folder, employees, say), path)
  const night = (full: boolean, daysLater = 0) =>
    answerOf<Cost>('work/nightly-task.ts', surroundings(path, { REKO_NOW: dateAfter(daysLater) }), { full })
  const scans = [await scan(path)]
  const first = await night(true)
  scans.push(await scan(path))
  const again = await night(true)
  scans.push(await scan(path))
  const days: Cost[] = []
  for (const daysLater of [1, 2, 3, 4, 5]) days.push(await night(false, daysLater))
  return linesOf(employees, { scan: median(scans.map(({ milliseconds }) => milliseconds)), first, again, days })
}

const scan = (path: string): Promise<Cost> => answerOf<Cost>('work/scan-task.ts', surroundings(path))

const dateAfter = (days: number): string => isoDay(addDays(day(measuringDay), days))

interface Nights {
  scan: number
  first: Cost
  again: Cost
  days: readonly Cost[]
}

function linesOf(employees: number, { scan: scanned, first, again, days }: Nights): Measure[] {
  const usual = median(days.map(({ milliseconds }) => milliseconds))
  const [firstRatio, againRatio] = [first.milliseconds / scanned, again.milliseconds / scanned]
  const nth = again.milliseconds / usual
  const peak = Math.max(first.peak, again.peak)
  const line = (name: string, result: string, goal: Parameters<typeof measure>[3], value: number) =>
    measure(group, `${employees} anställda: ${name}`, result, goal, { value })
  return [
    line('varje period läst en gång', `${round(scanned)} ms`, null, scanned),
    line('alla för första gången', seconds(first), null, first.milliseconds),
    line('… mot läsningen', `${round(firstRatio, 1)} ×`, atMost(firstRatio, 20, ' ×'), firstRatio),
    line('alla om igen', seconds(again), null, again.milliseconds),
    line('… mot läsningen', `${round(againRatio, 1)} ×`, atMost(againRatio, 20, ' ×'), againRatio),
    line('en vanlig natt', `${round(usual)} ms`, null, usual),
    line('… mot alla om igen', `1/${round(nth, 1)}`, { text: '≤ 1/20', met: nth >= 20 }, nth),
    line('minne som mest', `${round(peak)} MB`, atMost(peak, 500, ' MB'), peak),
  ]
}

const seconds = ({ milliseconds }: Cost): string => `${round(milliseconds / 1000, 1)} s`
