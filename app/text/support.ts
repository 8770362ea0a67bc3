import type { Day } from '~/domain/day'
import type { Stage } from '~/domain/intervention/stage'
import type { WaitKind } from '~/domain/intervention/wait'

interface Waiting {
  stage: Stage
  nextOn: Day | null
  wait: { kind: WaitKind; on: Day } | null
}

interface Due {
  on: Day
  /** "publiceras", and once the day has passed "skulle ha publicerats". */
  what: string
  late: string
}

/** What is next at a workplace that has support, and by when. */
export function dueIn({ stage, nextOn, wait }: Waiting): Due | null {
  if (stage === 'follow-through' && wait?.kind === 'follow-up')
    return { what: 'uppföljning', late: 'uppföljning skulle ha gjorts', on: wait.on }
  return nextOn === null ? null : { ...next[stage], on: nextOn }
}

const next: Record<Stage, Omit<Due, 'on'>> = {
  chosen: { what: 'börjar', late: 'skulle ha börjat' },
  mapping: { what: 'klar', late: 'skulle ha varit klar' },
  plan: { what: 'publiceras', late: 'skulle ha publicerats' },
  'follow-through': { what: 'avslutas', late: 'skulle ha avslutats' },
  closed: { what: 'avslutad', late: 'avslutad' },
  'broken-off': { what: 'avbruten', late: 'avbruten' },
}
