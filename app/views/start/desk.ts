import type { CorrectionSubject } from '~/domain/correction'
import type { Day } from '~/domain/day'
import type { Duty } from '~/domain/duty'
import type { RuleParameters } from '~/domain/rule'
import type { SignalStatus } from '~/domain/signal'
import type { InterventionHappened } from '~/reads/intervention-happened.server'

export interface DeskSignal {
  slug: string
  name: string | null
  workplace: string
  parameters: RuleParameters
  occasions: number
  firstOccasion: Day
  status: SignalStatus
  /** Whether a manager reaches the person. */
  managed: boolean
  dueOn: Day
}

export interface DeskTalk {
  personSlug: string
  name: string | null
  on: Day
}

export interface DeskQuestion extends DeskTalk {
  to: Day | null
  dueOn: Day
}

export type DeskDuty = Duty & { personSlug: string; name: string | null; caseSlug: string | null }

export interface DeskAsk {
  kind: 'invitation' | 'check' | 'medgivande'
  on: Day
  post: string
  caseSlug: string
  name: string | null
}

export interface DeskCorrection {
  slug: string
  personSlug: string
  name: string | null
  about: CorrectionSubject
  dueOn: Day
}

export interface News {
  since: Date | null
  sinceDay: Day
  reports: { personSlug: string; name: string | null; from: Day; to: Day | null; toldOn: Day }[]
  reported: number
  signals: { slug: string; name: string | null; on: Day }[]
  followed: { slug: string; name: string | null; on: Day; count: number }[]
  interventions: InterventionHappened[]
  cases: { kind: 'case' | 'meeting'; slug: string; post: string | null; name: string | null; on: Day }[]
}
