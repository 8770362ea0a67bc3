import { addDays, isoDay, type Day } from '~/domain/day'
import { renewStatistics } from '~/jobs/statistics.server'
import { travelTo } from '~/outside/clock.server'
import { workdayUntil } from '../workday'
import { actsOf } from './acts.server'
import { toldInterventions } from './told'

/**
 * The support of workplaces goes further back than the imports of the demo: the clock is taken back, and the numbers are made for
 * the month in which each began, so that what was frozen is what was known of that time.
 */
export async function tellInterventions(today: Day): Promise<void> {
  const acts = toldInterventions.flatMap((told) => actsOf(told)).sort((one, other) => one.ago - other.ago)
  for (const { ago, at, freezes, act } of acts) {
    const day = workdayUntil(addDays(today, ago))
    travelTo(`${isoDay(day)}T${at}`)
    if (freezes) await renewStatistics()
    act(day)
  }
}
