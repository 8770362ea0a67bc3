import { rememberedOf } from '#db/remembered.server'
import type { WorkplaceRow } from '#db/workplace-rows.server'
import type { WorkplaceFileFilter } from '~/domain/workplace-filter'
import { isSelected } from '~/domain/workplace-selection'
import type { Question } from './gate.server'
import { interventionsUnderWay, type SharedIntervention } from './interventions.server'
import { workplacesIn, workplacesWithin } from './workplace-reach.server'
import { isSupported } from './workplace-support.server'

export interface WorkplacesAsked {
  within: readonly WorkplaceRow[]
  /** Within the unit and activity asked for. */
  scope: readonly WorkplaceRow[]
  found: readonly WorkplaceRow[]
  /** She reaches a single workplace, which is found whatever is asked for. */
  alone: boolean
  underWay: SharedIntervention[]
}

/** The same for a page and its file. */
export function workplacesAsked(question: Question, filter: WorkplaceFileFilter): WorkplacesAsked {
  const within = workplacesWithin(question)
  const scope = workplacesIn(within, question, filter)
  const underWay = interventionsUnderWay(question).map(({ mine, isNew, ...shared }) => shared)
  const alone = within.length === 1
  const found = () => selectedIn(scope, filter).filter((row) => isSupported(filter, row, underWay))
  return { within, scope, underWay, alone, found: alone ? within : found() }
}

const selectedIn = (rows: readonly WorkplaceRow[], filter: WorkplaceFileFilter): readonly WorkplaceRow[] => {
  const { selection, measure, level, rising, size } = filter
  const wanted = `selected ${JSON.stringify([selection, measure, level, rising, size])}`
  return rememberedOf(rows, wanted, () => rows.filter((row) => isSelected(filter, row)))
}
