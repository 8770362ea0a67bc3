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
 * Evaluates these persons, chunk by chunk. Whom nothing has changed for is only read, and where no signal changes, what the
 * next evaluation needs to know is kept unseen. What is written is judged anew if anybody else has written since it was read.
 */
export function evaluatePersons(context: Context, personIds: readonly number[]): EvaluationSummary {
  const summary = { persons: personIds.length, raised: 0, renewed: 0, ended: 0 }
  for (let start = 0; start < personIds.length; start += chunk) {
    const seen = look(context, personIds.slice(start, start + chunk))
    if (!seen.evaluations.some(isChanged) || keptUnseen(context, seen)) continue
    const outcome = changeSignals(context, seen)
    if (outcome.kind !== 'done') throw new Error(`Signals could not be evaluated: ${outcome.kind}`)
    summary.raised += outcome.value.raised
    summary.renewed += outcome.value.renewed
    summary.ended += outcome.value.ended
  }
  return summary
}

/** How many persons one transaction is about, so that nobody waits long for the next. */
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
  find: (context, seen: Look) => ({ thing: stillSo(context, seen).evaluations, personId: null, object: 'signaler' }),
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
  persons: (changed) => idsOf(changed.filter(movesSignals)),
})

function evaluations({ db, today }: Pick<Context, 'db' | 'today'>, personIds: readonly number[]): Evaluation[] {
  const rules: RuleVersion[] = rulesOn(db, today)
  return evaluationFacts(db, personIds).map((facts) => evaluate(facts, rules, today))
}

/** What was seen, and a number that is another whenever another connection has written since. */
interface Look {
  evaluations: readonly Evaluation[]
  picture: unknown
}

function look(context: Context, personIds: readonly number[]): Look {
  const picture = pictureOf(context.db)
  return { picture, evaluations: evaluations(context, personIds) }
}

/** Asked inside a transaction, where nobody else can write. */
const stillSo = (context: Context, seen: Look): Look =>
  pictureOf(context.db) === seen.picture ? seen : look(context, idsOf(seen.evaluations))

const pictureOf = (db: Client): unknown => db.$client.pragma('data_version', { simple: true })

/** @returns false, and nothing is kept, when a signal changes: that is for everybody to see. */
function keptUnseen(context: Context, seen: Look): boolean {
  if (seen.evaluations.some(movesSignals)) return false
  return stageUnseen(context.db, () => {
    const { evaluations } = stillSo(context, seen)
    if (evaluations.some(movesSignals)) return false
    for (const evaluation of evaluations.filter(isChanged)) keepEvaluation(context.db, evaluation, context.today)
    return true
  })
}

const idsOf = (evaluations: readonly Evaluation[]): number[] => evaluations.map(({ personId }) => personId)

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
