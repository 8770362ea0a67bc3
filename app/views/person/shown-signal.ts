import type { Day } from '~/domain/day'
import { wantsAnswer, type SignalStatus } from '~/domain/signal'
import type { SignalReason } from '../signal/why'

/** A signal that holds, as a card shows it. */
export interface ShownSignal extends SignalReason {
  slug: string
  occasions: number
  firstOccasion: Day
  heldSince: Day
  status: SignalStatus
  dueOn: Day
}

export const waits = ({ status }: ShownSignal): boolean => wantsAnswer(status)
