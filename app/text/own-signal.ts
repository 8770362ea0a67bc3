import type { Day } from '~/domain/day'
import type { SignalStatus } from '~/domain/signal'
import { shortDay } from './day'

interface StandingSignal {
  status: SignalStatus
  endedOn: Day | null
  contests: readonly { dueOn: Day; answer: object | null }[]
}

const words: Record<Exclude<SignalStatus, 'bestridd' | 'avslutad'>, string> = {
  ny: 'Din chef har inte svarat än',
  eskalerad: 'Ingen har svarat, så Reko-AG har fått den också',
  uppskjuten: 'Din chef svarar senare',
  besvarad: 'Besvarad',
}

/** Where a signal stands, to whom it is about. */
export function ownSignalState({ status, endedOn, contests }: StandingSignal, today: Day): string {
  if (status === 'bestridd')
    return `Du har sagt emot. Reko-AG svarar senast ${shortDay(contests[0]?.dueOn ?? today, today)}`
  if (status === 'avslutad') return `Avslutad${endedOn === null ? '' : ` ${shortDay(endedOn, today)}`}`
  return words[status]
}
