import { accept, refuse, type Decision } from '../outcome'
import { fitted, mostRows, outgrown, type StepDraft } from './draft'
import type { Body } from './event'
import { stageOf, type InterventionFacts } from './facts'
import { changesBetween } from './form-change'
import { withLeftOut } from './left-out'
import { mayAct, partOf, type By } from './party'
import { removedRows } from './removed-row'
import { isOver, isWritable, type Step } from './stage'
import type { StepForms } from './step-form'

/**
 * Save what is written in a step, read at `revision`. When somebody has saved since, the answer is no. The invited add rows and leave
 * those of others as they are. What the employer no longer asks for is kept. The same text again is `step-unchanged`, which is nothing to tell.
 */
export function saveStep(
  facts: InterventionFacts,
  { step, draft, revision }: { step: Step; draft: StepDraft; revision: number },
  forms: StepForms,
  by: By,
): Decision<Body<'saved'>> {
  const saved = facts.forms[step]
  const written = fitted(draft, forms[step])
  if (!mayAct(facts, by, 'write')) return refuse('intervention-not-yours')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  if (!isWritable(step, stageOf(facts))) return refuse('step-not-open', { step })
  if (revision !== saved.revision) return refuse('step-changed')
  const tooMany = outgrown(written, saved.draft, forms[step])
  if (tooMany !== null) return refuse('step-too-long', { group: tooMany, rows: mostRows })
  const changes = changesBetween(saved.draft, written, forms[step])
  if (changes.length === 0) return refuse('step-unchanged')
  if (partOf(facts, by) === 'invited' && changes.some(({ kind }) => kind !== 'added')) return refuse('invited-only-add')
  const removed = removedRows(saved.draft, written, forms[step])
  return accept({
    ...{ kind: 'saved', step, revision: revision + 1 },
    draft: withLeftOut(written, saved.draft, forms[step]),
    ...(removed.length > 0 && { removed }),
  })
}
