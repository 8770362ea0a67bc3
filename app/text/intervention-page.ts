import type { Day } from '~/domain/day'
import { stepOf, steps } from '~/domain/intervention/stage'
import { shortDay } from './day'
import type { ToldIntervention } from './intervention'
import { counted, countWord } from './number'

/** "Innan ni kan gå till steg 3" */
export const preFlightTitle = ({ next }: Pick<ToldIntervention, 'next'>): string => {
  const step = next && stepOf(next.to)
  return step ? `Innan ni kan gå till steg ${steps.indexOf(step) + 1}` : 'Innan ni kan avsluta'
}

/** "En sak hindrar, två bör ni se över." */
export function checkedText(blocks: number, warns: number): string {
  const rest = warns === 0 ? '' : `${blocks === 0 ? 'Inget hindrar' : ''}, ${countWord(warns, 'en')} bör ni se över`
  if (blocks === 0) return warns === 0 ? 'Inget hindrar.' : `${rest}.`
  return `${counted(blocks, 'sak', 'saker')} hindrar${rest}.`.replace(/^./, (letter) => letter.toUpperCase())
}

export type StepState = 'done' | 'ongoing' | 'later' | 'blocks'

/** Under the name of a step: whether it is done, under way or still to come, and when. */
export function stepNote(
  state: StepState,
  { from, to, plannedFrom }: { from: Day | null; to: Day | null; plannedFrom: Day | null },
  today: Day,
): string {
  if (state === 'done') return to === null ? 'Hoppades över' : `Klar ${shortDay(to, today)}`
  if (state === 'ongoing') return from === null ? 'Här är ni' : `Här är ni, sedan ${shortDay(from, today)}`
  if (state === 'blocks') return 'Blev inte av'
  return plannedFrom === null ? 'Inte påbörjat' : `Från ${shortDay(plannedFrom, today)}`
}
