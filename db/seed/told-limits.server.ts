import { addDays, type Day } from '~/domain/day'
import { add } from '~/writes/clock-limit.server'
import { actingAs } from './person-context.server'

/** The admin has decided a limit of the employer's own, from a day to come. */
export function decideLimit(today: Day): void {
  const outcome = add(actingAs('admin@reko.example', 'admin'), {
    limit: {
      ...{ counter: 'sickPayPeriod', fromDay: 14, toDay: 14, asks: true, who: 'chef' },
      ...{ title: 'Bedöm behov av anpassning', meaning: 'Fråga vad på jobbet som skulle underlätta.' },
    },
    from: { startsOn: addDays(today, 14), reason: 'Överenskommet i samverkan.' },
  })
  if (outcome.kind !== 'done') throw new Error(`The limit came to ${outcome.kind}`)
}
