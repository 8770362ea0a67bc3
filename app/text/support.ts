import type { Day } from '~/domain/day'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { stepOf, steps, type Stage } from '~/domain/intervention/stage'
import type { WaitKind } from '~/domain/intervention/wait'
import { shortDay } from './day'
import { stepName } from './intervention-form'

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

/** "Ni är i steg 2 av 3, Plan: publiceras fre 4 dec." */
export function supportSentence(waiting: Waiting, house: Pick<HouseForms, 'names'>, today: Day): string {
  const step = stepOf(waiting.stage)
  const due = dueIn(waiting)
  const where = step ? `Ni är i steg ${steps.indexOf(step) + 1} av 3, ${stepName(step, house)}` : 'Ni är valda för stöd'
  return `${where}${due ? `: ${due.on < today ? due.late : due.what} ${shortDay(due.on, today)}` : ''}.`
}

/** "fre 30 okt, godkänd av Karin Lindqvist" */
export function pastStepText(past: { on: Day | null; approvedBy: string | null } | undefined, today: Day): string {
  if (!past || past.on === null) return 'hoppades över'
  const by = past.approvedBy === null ? '' : `, godkänd av ${past.approvedBy}`
  return `${shortDay(past.on, today)}${by}`
}

/** "från mån 7 dec"; nothing when that day has passed and the step has not begun. */
export const comingStepText = (on: Day, today: Day): string => (on < today ? '' : `från ${shortDay(on, today)}`)

const next: Record<Stage, Omit<Due, 'on'>> = {
  chosen: { what: 'börjar', late: 'skulle ha börjat' },
  mapping: { what: 'klar', late: 'skulle ha varit klar' },
  plan: { what: 'publiceras', late: 'skulle ha publicerats' },
  'follow-through': { what: 'avslutas', late: 'skulle ha avslutats' },
  closed: { what: 'avslutad', late: 'avslutad' },
  'broken-off': { what: 'avbruten', late: 'avbruten' },
}
