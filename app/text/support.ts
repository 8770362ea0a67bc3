import type { Day } from '~/domain/day'
import type { Stage } from '~/domain/intervention/stage'
import type { WaitKind } from '~/domain/intervention/wait'

interface Waiting {
  stage: Stage
  nextOn: Day | null
  wait: { kind: WaitKind; on: Day } | null
}

/** What is next at a workplace that has support, and by when: "publiceras", "uppföljning". */
export function dueIn({ stage, nextOn, wait }: Waiting): { what: string; on: Day } | null {
  if (stage === 'follow-through' && wait?.kind === 'follow-up') return { what: 'uppföljning', on: wait.on }
  if (nextOn === null) return null
  return { what: whatIsNext[stage], on: nextOn }
}

const whatIsNext: Record<Stage, string> = {
  chosen: 'börjar',
  mapping: 'klar',
  plan: 'publiceras',
  'follow-through': 'avslutas',
  closed: 'avslutad',
  'broken-off': 'avbruten',
}

/** The same once the day has passed: "skulle ha varit klar". */
export const lateText: Record<string, string> = {
  börjar: 'skulle ha börjat',
  klar: 'skulle ha varit klar',
  publiceras: 'skulle ha publicerats',
  uppföljning: 'uppföljning skulle ha gjorts',
  avslutas: 'skulle ha avslutats',
}
