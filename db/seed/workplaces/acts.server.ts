import { addDays, type Day } from '~/domain/day'
import { workdayFrom } from '../workday'
import { beginning } from './begin-acts.server'
import { ending } from './end-acts.server'
import { homeActs } from './home-acts.server'
import { planning } from './plan-acts.server'
import { carryingOut } from './report-acts.server'
import type { ToldIntervention } from './told'

/** Something that is done on a day counted from today, at a time of day. */
export interface Act {
  ago: number
  at: string
  /** The numbers of the workplace are frozen by it. */
  freezes?: true
  act(day: Day): void
}

/** What is done in an intervention, in order. */
export function actsOf(told: ToldIntervention): Act[] {
  const started = { ...told, slug: '' }
  return [
    ...beginning(started),
    ...planning(started),
    ...carryingOut(started),
    ...ending(started),
    ...(told.unit === 'HEM' ? homeActs(started) : []),
  ]
}

/** The opaque name is known once it has been chosen. */
export type Started = ToldIntervention & { slug: string }

/** When the next transition is meant to come, as it was planned then. */
export const planned = (told: Started, day: Day, ago: number, then: number | undefined): Day =>
  workdayFrom(addDays(day, Math.max(1, (then ?? told.next) - ago)))
