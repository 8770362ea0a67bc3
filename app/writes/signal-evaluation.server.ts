import type { Client } from '#db/client.server'
import { rulesOn } from '#db/rule.server'
import type { Day } from '~/domain/day'
import { evaluate, type Evaluation } from '~/domain/evaluation'
import type { RuleVersion } from '~/domain/rule'
import { accept } from '~/domain/outcome'
import { defineWrite, stageUnseen, type Context } from './gate.server'
import { evaluationFacts } from './signal-evaluation-facts.server'
import { keepEvaluation, storeSignals } from './signal-evaluation-store.server'

export interface EvaluationSummary {
  persons: number
  raised: number
  renewed: number
  ended: number
}

/**
 * Evaluates these persons, chunk by chunk. Whom nothing has changed for is only read; what the next evaluation needs to know
 * is kept unseen; signals change through the gate, judged once more inside its transaction.
 */
export function evaluatePersons(context: Context, personIds: readonly number[]): EvaluationSummary {
  const summary = { persons: personIds.length, raised: 0, renewed: 0, ended: 0 }
  for (let start = 0; start < personIds.length; start += chunk) {
    const ids = personIds.slice(start, start + chunk)
    const moved = keepQuiet(context, evaluations(context, ids).filter(isChanged))
    if (moved.length === 0) continue
    const outcome = changeSignals(context, moved)
    if (outcome.kind !== 'done') throw new Error(`Signals could not be evaluated: ${outcome.kind}`)
    summary.raised += outcome.value.raised
    summary.renewed += outcome.value.renewed
    summary.ended += outcome.value.ended
  }
  return summary
}

/** How many persons one transaction looks at, so that nobody waits long for the next. */
const chunk = 100

/** The same for one person inside the store of another write, whose event tells of it. */
export function evaluateWithin(db: Client, personId: number, today: Day): void {
  for (const evaluation of evaluations({ db, today }, [personId])) {
    storeSignals(db, evaluation, today)
    if (evaluation.stale) keepEvaluation(db, evaluation, today)
  }
}

export const changeSignals = defineWrite({
  action: 'signal.evaluate',
  seenBy: 'signal.evaluate',
  find: (context, personIds: readonly number[]) => ({
    thing: evaluations(context, personIds),
    personId: null,
    object: 'signaler',
  }),
  decide: (found) => accept(found.filter(isChanged)),
  store: (db, changed, _found, { today }) => {
    for (const evaluation of changed) {
      storeSignals(db, evaluation, today)
      keepEvaluation(db, evaluation, today)
    }
    return tally(changed)
  },
  fields: () => ['signal'],
  details: (changed) => ({ ...tally(changed) }),
  persons: (changed) => changed.filter(movesSignals).map(({ personId }) => personId),
})

function evaluations({ db, today }: Pick<Context, 'db' | 'today'>, personIds: readonly number[]): Evaluation[] {
  const rules: RuleVersion[] = rulesOn(db, today)
  return evaluationFacts(db, personIds).map((facts) => evaluate(facts, rules, today))
}

/** Keeps what is unseen; judged anew where nobody else can write meanwhile. @returns those whose signals change. */
function keepQuiet(context: Context, changed: readonly Evaluation[]): number[] {
  const quiet = changed.filter((evaluation) => !movesSignals(evaluation)).map(({ personId }) => personId)
  const moved = changed.filter(movesSignals).map(({ personId }) => personId)
  if (quiet.length === 0) return moved
  const movedSince = stageUnseen(context.db, () => {
    const now = evaluations(context, quiet)
    for (const evaluation of now.filter((one) => isChanged(one) && !movesSignals(one)))
      keepEvaluation(context.db, evaluation, context.today)
    return now.filter(movesSignals).map(({ personId }) => personId)
  })
  return [...moved, ...movedSince]
}

const movesSignals = ({ changes }: Evaluation): boolean => changes.length > 0

const isChanged = (evaluation: Evaluation): boolean => evaluation.stale || movesSignals(evaluation)

function tally(changed: readonly Evaluation[]) {
  const changes = changed.flatMap((evaluation) => evaluation.changes)
  return {
    raised: changes.filter(({ kind }) => kind === 'raise').length,
    renewed: changes.filter((change) => change.kind === 'follow' && change.renewedOn !== null).length,
    ended: changes.filter(({ kind }) => kind === 'end').length,
  }
}
