import { settingsOn } from '#db/setting.server'
import { defineRead, type Question } from './gate.server'
import { interventionActs, type InterventionAct } from './intervention-waiting.server'
import { interventionsUnderWay, type ListedIntervention } from './interventions.server'
import { signalSuggestions, type SignalSuggestion } from './signal-suggestion.server'
import { workplacesWithin } from './workplace-reach.server'

export interface InterventionDesk {
  acts: InterventionAct[]
  interventions: ListedIntervention[]
  /** Where several have a signal and no support goes on: for the insatsägare, who alone can choose a workplace. */
  suggestions: SignalSuggestion[]
  smallest: number
}

/** What somebody who takes part in interventions should know and do today. */
export const readInterventionDesk = defineRead({
  action: 'intervention.list',
  load: (question: Question): InterventionDesk => {
    const { smallestGroup: smallest } = settingsOn(question.db, question.today)
    const interventions = interventionsUnderWay(question)
    const chooses = question.actor.role === 'insatsagare'
    return {
      ...{ acts: interventionActs(question), interventions, smallest },
      suggestions: chooses ? withoutSupport(question, interventions, smallest) : [],
    }
  },
  persons: () => [],
})

function withoutSupport(
  question: Question,
  underWay: readonly ListedIntervention[],
  smallest: number,
): SignalSuggestion[] {
  const supported = new Set(underWay.map(({ unitId }) => unitId))
  const rows = workplacesWithin(question).filter(({ unitId }) => !supported.has(unitId))
  return signalSuggestions(question, rows, smallest)
}
