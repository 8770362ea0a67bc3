import { dice } from '#db/seed/dice'
import type { AbsenceSpell } from '~/domain/absence'
import { clockOf } from '~/domain/clock'
import { statutoryLimits } from '~/domain/clock-limit'
import { day, type Day } from '~/domain/day'
import { atMost, measure, round, type Measure } from '../measure'
import { spellsOf } from '../employer/spells'
import { measuringDay } from '../surroundings'

const people = 10_000

/** The clock of everybody at a large employer, with ten years of absence each. */
export default async function measureClock(): Promise<Measure[]> {
  const today = day(measuringDay)
  const chance = dice(people)
  const spells = Array.from({ length: people }, () =>
    [...spellsOf(chance, today - 3650, today)].map(({ from, to, extent }): AbsenceSpell => ({
      from: from as Day,
      to: to as Day | null,
      extent,
    })),
  )
  const started = performance.now()
  const reached = spells.reduce((sum, one) => sum + clockOf(one, today, statutoryLimits).limits.length, 0)
  const seconds = (performance.now() - started) / 1000
  return [
    measure('Klockan', `${people} personer, ${reached} gränser`, `${round(seconds, 2)} s`, atMost(seconds, 1, ' s'), {
      seconds,
    }),
  ]
}
