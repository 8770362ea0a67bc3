import { addDays, type Day } from '../day'
import type { InterventionEvent } from './event'
import { enteredAt, latestPublication, type InterventionFacts } from './facts'
import type { Step } from './stage'
import { daysToRead, wait, type Wait } from './wait'

/** The invited are asked for what they know until they have written or said something about the mapping. */
export const contributions = (facts: InterventionFacts, events: readonly InterventionEvent[], on: Day): Wait[] =>
  facts.invited
    .filter(
      ({ accountId }) =>
        !events.some(
          (one) =>
            (one.kind === 'saved' || one.kind === 'commented') &&
            one.step === 'mapping' &&
            one.by.accountId === accountId,
        ),
    )
    .map(({ accountId }) =>
      wait('invited', 'take-part', on, facts.transitions.at(-1)?.on ?? facts.chosen.on, { accountId, step: 'mapping' }),
    )

/** A version is read by the invited, and by the chef when it comes after the one she approved. */
export function readings(facts: InterventionFacts, step: Step): Wait[] {
  const latest = latestPublication(facts)
  if (latest === null) return []
  const by = addDays(latest.on, daysToRead)
  const hasRead = (accountId: number) =>
    facts.readings.some((one) => one.number === latest.number && one.accountId === accountId)
  const toChef = step === 'follow-through' && latest.place > enteredAt(facts) && !facts.chefs.some(hasRead)
  return [
    ...facts.invited
      .filter(({ accountId }) => !hasRead(accountId))
      .map(({ accountId }) => wait('invited', 'read', by, latest.on, { accountId, step: 'plan' })),
    ...(toChef && latest.by.role !== 'chef' ? [wait('chef', 'read', by, latest.on, { step: 'plan' })] : []),
  ]
}
