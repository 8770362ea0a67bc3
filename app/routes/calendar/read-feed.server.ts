import type { AppLoadContext } from '@remix-run/node'
import type { CalendarDate } from '~/domain/calendar'
import { readerContext } from '~/http/calendar.server'
import { systemContext } from '~/http/context.server'
import { throttleFetches, throttleLinks } from '~/http/throttle.server'
import { readCalendar, readCalendarReader } from '~/reads/calendar.server'

/** Somebody's dates by her secret address. Wrong addresses are counted per sender, right ones per link. */
export async function readFeed(code: string | null, context: AppLoadContext): Promise<CalendarDate[] | 404 | 429> {
  const guesses = throttleLinks(`kalender ${context.remoteAddress}`)
  if (await guesses.closed()) return 429
  const system = systemContext('kalender', context.requestId)
  const reader = code === null ? null : readCalendarReader(system, code)
  if (code === null || reader?.kind !== 'done') {
    await guesses.failed()
    return 404
  }
  if (await throttleFetches(code)) return 429
  const dates = readCalendar(readerContext(system, reader.value), code)
  return dates.kind === 'done' ? dates.value : 404
}
