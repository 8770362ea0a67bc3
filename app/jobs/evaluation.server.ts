import { systemContext, type Context } from '#db/context.server'
import type { Outcome } from '~/domain/outcome'
import { readDuePersons, readEverybody, readPersonsOfChange } from '~/reads/evaluation.server'
import { ensureDefaultRules } from '~/writes/rule.server'
import { ensureShippedLimits } from '~/writes/shipped-limits.server'
import { evaluatePersons, type EvaluationSummary } from '~/writes/signal-evaluation.server'
import { answerOf } from './answer.server'
import { inRounds, type RoundOptions } from './rounds.server'

/** After an import has been published or undone: everybody it touched. May be called again after a break. */
export const evaluateBatch = (changeId: number, options?: RoundOptions): Promise<EvaluationSummary> =>
  evaluateAll((context) => readPersonsOfChange(context, changeId), options)

/** Those for whom something may have changed since they were last evaluated, with time too. */
export const evaluateDue = (options?: RoundOptions): Promise<EvaluationSummary> =>
  evaluateAll((context) => readDuePersons(context, undefined), options)

/** Everybody, whether anything has changed or not. */
export const evaluateEverybody = (options?: RoundOptions): Promise<EvaluationSummary> =>
  evaluateAll((context) => readEverybody(context, undefined), options)

const signature = 'signaler'

type Selection = (context: Context) => Outcome<number[]>

async function evaluateAll(select: Selection, options?: RoundOptions): Promise<EvaluationSummary> {
  ensureDefaultRules(systemContext(signature))
  ensureShippedLimits(systemContext(signature))
  const personIds = answerOf(select(systemContext(signature)))
  const total = { persons: 0, raised: 0, renewed: 0, ended: 0 }
  await inRounds(personIds, portion, (ids) => add(total, evaluatePersons(systemContext(signature), ids)), options)
  return total
}

const portion = 100

function add(total: EvaluationSummary, part: EvaluationSummary): void {
  for (const name of ['persons', 'raised', 'renewed', 'ended'] as const) total[name] += part[name]
}
