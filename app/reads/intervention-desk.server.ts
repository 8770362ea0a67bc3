import { defineRead, type Question } from './gate.server'
import { interventionActs, type InterventionAct } from './intervention-waiting.server'
import { interventionsUnderWay, type ListedIntervention } from './interventions.server'

export interface InterventionDesk {
  acts: InterventionAct[]
  interventions: ListedIntervention[]
}

/** What somebody who takes part in interventions should know and do today. */
export const readInterventionDesk = defineRead({
  action: 'intervention.list',
  load: (question: Question): InterventionDesk => ({
    acts: interventionActs(question),
    interventions: interventionsUnderWay(question),
  }),
  persons: () => [],
})
