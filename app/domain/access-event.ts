import type { Role } from './role'

/** What somebody did, as the review sees it: never the content. */
export interface AccessEvent {
  id: number
  /** Milliseconds since 1970. */
  at: number
  actorId: number
  role: Role
  outcome: string
  /** Whose data was shown or changed. */
  persons: readonly number[]
}

/** What a sample can be given more of, and what a hint may be about; in the order of their bits in a mask. */
export const accessKinds = ['skyddad', 'nekad', 'obekvam'] as const
export type AccessKind = (typeof accessKinds)[number]

/** Turned away: denied, or out of reach. What a rule said no to is everyday and not counted. */
export const wasTurnedAway = ({ outcome }: Pick<AccessEvent, 'outcome'>): boolean =>
  outcome === 'denied' || outcome === 'unreachable'

/** The page or record of one person was opened or changed; a list shows several. */
export const concernsOne = ({ persons, outcome }: Pick<AccessEvent, 'persons' | 'outcome'>): boolean =>
  persons.length === 1 && (outcome === 'read' || outcome === 'done')

/** @returns the kinds as bits: 1 the first, 2 the second, 4 the third. */
export const maskOf = (kinds: readonly AccessKind[]): number =>
  kinds.reduce((mask, kind) => mask | (1 << accessKinds.indexOf(kind)), 0)

/** @returns the kinds whose bits are set. */
export const kindsIn = (mask: number): AccessKind[] => accessKinds.filter((_kind, place) => (mask & (1 << place)) !== 0)

/** What is known beside the event itself. */
export interface AccessFacts {
  hours: WorkHours
  /** Those whose identity is protected. */
  isProtected: (personId: number) => boolean
}

/** The hours of an ordinary workday in Stockholm: from the first whole hour to before the second, 0–24. */
export interface WorkHours {
  from: number
  until: number
}

/** Reading and reviewing the log is in the log like everything else, but shows no content and isn't itself counted. */
export const reviewActions = [
  'log.read',
  'log.export',
  'log.review',
  'hint.read',
  'sample.read',
  'sample.draw',
] as const
