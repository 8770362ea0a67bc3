import { latestPublication, type InterventionFacts } from './facts'
import { warns, type Finding } from './finding'

/** A skyddsombud is to be invited and to have read what the workplace reads. Source: domain.md §6.3. */
export function oddInReading(facts: InterventionFacts): Finding[] {
  const representatives = facts.invited.filter(({ role }) => role === 'skyddsombud')
  if (representatives.length === 0) return [warns('safety-representative-not-invited', { step: 'plan' })]
  const published = latestPublication(facts)
  const hasRead = (accountId: number) =>
    facts.readings.some((one) => one.accountId === accountId && one.number === published?.number)
  return published === null || representatives.some(({ accountId }) => hasRead(accountId))
    ? []
    : [warns('safety-representative-not-read', { step: 'plan' })]
}
