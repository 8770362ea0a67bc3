import { limitsInForce, statutoryLimits, type ClockLimit } from '~/domain/clock-limit'
import { day } from '~/domain/day'

/** The limits of the clock as a new portal has them. */
export const limits: readonly ClockLimit[] = limitsInForce(statutoryLimits, day('2026-10-01'))

export const ownLimit = (fromDay: number, some: Partial<ClockLimit> = {}): ClockLimit => ({
  ...{ name: 'egen', counter: 'sickPayPeriod', fromDay, toDay: fromDay, asks: true, who: 'chef' },
  ...{ title: 'Bedöm behov av anpassning', meaning: 'Fråga vad som skulle underlätta.' },
  ...some,
})
