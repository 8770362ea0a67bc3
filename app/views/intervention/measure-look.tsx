import type { BarLook } from '~/domain/intervention/bars'
import { lookText } from '~/text/intervention-bars'
import type { MarkKind } from '~/ui/mark'
import { State } from '~/ui/state'

/** How it goes with a measure, in the same words wherever it is told. */
export const MeasureLook = ({ look }: { look: BarLook }) => <State kind={marks[look]}>{lookText[look]}</State>

const marks: Record<BarLook, MarkKind> = {
  planned: 'later',
  ongoing: 'ongoing',
  late: 'late',
  done: 'done',
  'not-done': 'blocks',
  undecided: 'undecided',
}
