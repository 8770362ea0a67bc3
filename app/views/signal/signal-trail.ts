import type { Day } from '~/domain/day'
import type { RuleParameters } from '~/domain/rule'
import { path } from '~/paths'
import { personName } from '~/text/person'

/** What a form about a signal says of it. */
export interface NamedSignal {
  slug: string
  person: { name: string | null; workplace: string }
  parameters: RuleParameters
  occasions: number
  firstOccasion: Day
}

export const signalTrail = (signal: NamedSignal, last: string): { label: string; to?: string }[] => [
  { label: 'Start', to: path('start') },
  { label: 'Signaler', to: path('signals') },
  { label: personName(signal.person.name), to: path('signal', { id: signal.slug }) },
  { label: last },
]
