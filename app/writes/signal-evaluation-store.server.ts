import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import type { Day } from '~/domain/day'
import type { Evaluation } from '~/domain/evaluation'

/** Raises, follows and ends signals as the evaluation says. */
export function storeSignals(db: Client, { personId, changes }: Evaluation, today: Day): void {
  for (const change of changes) {
    if (change.kind === 'end') statement(db, endText).run({ id: change.signalId, today })
    else if (change.kind === 'raise') statement(db, raiseText).run({ ...raised(change), personId, today })
    else statement(db, followText).run({ ...change.holding, ...followed(change) })
  }
}

/** Remembers when to look again, and that whoever asked for a look has had it. */
export function keepEvaluation(db: Client, { personId, nextOn, rulesFingerprint }: Evaluation, today: Day): void {
  statement(db, keepText).run({ personId, nextOn, rulesFingerprint, today })
  statement(db, 'DELETE FROM evaluation_wanted WHERE person_id = ?').run(personId)
}

type Change<Kind> = Extract<Evaluation['changes'][number], { kind: Kind }>

const raised = ({ rule, holding }: Change<'raise'>) => ({ slug: newSlug(), rule, ...holding })

const followed = ({ signalId, renewedOn, escalatedOn }: Change<'follow'>) => ({ id: signalId, renewedOn, escalatedOn })

const endText = 'UPDATE signal SET ended_on = @today WHERE id = @id'

const raiseText = `INSERT INTO signal (slug, person_id, rule, rule_version_id, held_since, occasions, first_occasion,
    latest_occasion, raised_on, renewed_on)
  VALUES (@slug, @personId, @rule, @ruleVersionId, @heldSince, @occasions, @firstOccasion, @latestOccasion, @today, @today)`

const followText = `UPDATE signal SET rule_version_id = @ruleVersionId, held_since = @heldSince, occasions = @occasions,
    first_occasion = @firstOccasion, latest_occasion = @latestOccasion, renewed_on = coalesce(@renewedOn, renewed_on),
    escalated_on = @escalatedOn
  WHERE id = @id`

const keepText = `INSERT INTO evaluation (person_id, evaluated_on, next_on, rules_fingerprint)
  VALUES (@personId, @today, @nextOn, @rulesFingerprint)
  ON CONFLICT (person_id) DO UPDATE SET evaluated_on = excluded.evaluated_on, next_on = excluded.next_on,
    rules_fingerprint = excluded.rules_fingerprint`
