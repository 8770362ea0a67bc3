import type { AdjustmentState, TaskAnswer } from '~/domain/plan'
import type { WaiverReason } from '~/domain/plan-adoption'

export const taskAnswerText: Record<TaskAnswer, string> = {
  can: 'Kan',
  'with-change': 'Kan med ändring',
  cannot: 'Kan inte nu',
}

export const adjustmentStateText: Record<AdjustmentState, string> = {
  proposed: 'Föreslagen',
  decided: 'Beslutad',
  running: 'Pågår',
  done: 'Klar',
  dropped: 'Blev inte av',
}

export const waiverReasonText: Record<WaiverReason, string> = {
  'back-in-60': 'Väntas vara helt tillbaka inom 60 dagar',
  'no-measures': 'Kommer tillbaka utan särskilda åtgärder',
  'cannot-return': 'Det står klart att hälsan inte tillåter återgång',
}
