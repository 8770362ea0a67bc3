import { settingsOn } from '#db/setting.server'
import { defineRead, type Question } from './gate.server'
import { dayAt, type Day } from '~/domain/day'
import { happenedInInterventions, type InterventionHappened } from './intervention-happened.server'
import { lastHere } from './intervention-news.server'
import { interventionsLeft } from './intervention-ownerless.server'
import { interventionActs, type InterventionAct } from './intervention-waiting.server'
import { interventionsUnderWay, type ListedIntervention } from './interventions.server'
import { signalSuggestions, type SignalSuggestion } from './signal-suggestion.server'
import { workplacesWithin } from './workplace-reach.server'

export interface InterventionDesk {
  acts: InterventionAct[]
  interventions: ListedIntervention[]
  news: { sinceDay: Day; happened: InterventionHappened[] }
  /** Workplaces whose interventions are hers but no longer in her reach, until somebody takes over. */
  left: string[]
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
      ...{ news: newsOf(question), left: interventionsLeft(question).map(({ unit }) => unit) },
      suggestions: chooses ? withoutSupport(question, interventions, smallest) : [],
    }
  },
  persons: () => [],
})

function newsOf(question: Question): InterventionDesk['news'] {
  const after = lastHere(question)
  return { sinceDay: dayAt(new Date(after)), happened: happenedInInterventions(question, after) }
}

function withoutSupport(
  question: Question,
  underWay: readonly ListedIntervention[],
  smallest: number,
): SignalSuggestion[] {
  const supported = new Set(underWay.map(({ unitId }) => unitId))
  const rows = workplacesWithin(question).filter(({ unitId }) => !supported.has(unitId))
  return signalSuggestions(question, rows, smallest)
}
