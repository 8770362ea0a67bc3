import { houseFormsOn } from '#db/intervention-form.server'
import { interventionBySlug, type StoredIntervention } from '#db/intervention.server'
import { statement } from '#db/client.server'
import { accountsNamed } from '#db/workplace-accounts.server'
import { emptyDraft } from '~/domain/intervention/draft'
import { latestPublication, stageOf, type InterventionFacts } from '~/domain/intervention/facts'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { nextTransition, type NextTransition } from '~/domain/intervention/next'
import { mayAct, partOf, type Act, type By, type Part } from '~/domain/intervention/party'
import { sightsOf, type Sight } from '~/domain/intervention/sight'
import { isOver, type Stage } from '~/domain/intervention/stage'
import type { Role } from '~/domain/role'
import type { Action } from '~/policy'
import { defineRead, type Question } from './gate.server'
import { reachableInterventions, reachParameters, type Place } from './scope.server'

/** What stands at the top of every page of an intervention. */
export interface InterventionHead {
  slug: string
  place: Place
  unit: { slug: string; name: string }
  facts: InterventionFacts
  /** The forms in force, and what the steps are called here. */
  house: HouseForms
  stage: Stage
  open: boolean
  next: NextTransition | null
  /** The reader, and what she is in it; null for who only reaches the workplace. */
  by: By
  part: Part | null
  sights: readonly Sight[]
  /** Everybody who is named in it, by the id of her account; null for who has a protected identity. */
  names: Record<number, { slug: string; name: string | null; organisation: string | null }>
  may: Record<Act | 'follow', boolean>
}

/** A read of one intervention: its head, and what a page shows under it; null when that isn't there. */
export const defineInterventionRead = <Told extends object, Input = unknown>(
  tell: (question: Question, found: StoredIntervention, input: Input) => Told | null,
) =>
  defineRead({
    action: 'intervention.read',
    object: ({ slug }: Input & { slug: string }) => slug,
    load: (question, input): (Told & { shown: InterventionHead }) | null => {
      const found = reachableIntervention(question, input.slug)
      const shown = found && headOf(question, found)
      const told = found && shown && tell(question, found, input)
      return shown && told && { ...told, shown }
    },
    place: ({ shown }) => shown.place,
    persons: () => [],
  })

/** @returns the intervention with this opaque name, if it is within reach. */
export function reachableIntervention(question: Question, slug: string): StoredIntervention | null {
  const { db, reach, today } = question
  const text = `SELECT id FROM intervention WHERE slug = @slug AND id IN (${reachableInterventions(reach)})`
  return statement(db, text).get({ ...reachParameters(reach), slug }) ? interventionBySlug(db, slug, today) : null
}

function headOf(question: Question, found: StoredIntervention): InterventionHead | null {
  const { db, actor, today } = question
  const unit = statement<InterventionHead['unit']>(db, 'SELECT slug, name FROM organisation_unit WHERE id = ?').get(
    found.unitId,
  )
  if (!unit || actor.accountId === null) return null
  const { facts } = found
  const by = { accountId: actor.accountId, role: actor.role as Role }
  const place = { unitId: found.unitId, interventionId: found.id }
  const part = partOf(facts, by)
  return {
    ...{ slug: found.slug, place, unit, facts: factsSeenBy(facts, by), by, part, house: houseFormsOn(db, today) },
    ...{ stage: stageOf(facts), open: !isOver(stageOf(facts)), next: nextTransition(facts, today) },
    sights: part === null ? ['numbers'] : sightsOf(part),
    names: namesIn(question, found),
    may: mayIn(question, place, facts, by),
  }
}

/** Those who take part see the plan as it is written, those who only follow as it is published. */
export function factsSeenBy(facts: InterventionFacts, by: By): InterventionFacts {
  if (mayAct(facts, by, 'write')) return facts
  const plan = { ...facts.forms.plan, draft: latestPublication(facts)?.draft ?? emptyDraft }
  return { ...facts, forms: { ...facts.forms, plan } }
}

const namesIn = ({ db }: Question, { facts, events }: StoredIntervention): InterventionHead['names'] => {
  const invited = facts.invited.map(({ accountId }) => accountId)
  const told = events.flatMap((event) => [event.by.accountId, ...accountsIn(event)])
  const ids = [...new Set([facts.owner, ...facts.chefs, ...facts.followers, ...invited, ...told])]
  return Object.fromEntries(
    accountsNamed(db, ids).map(({ accountId, slug, name, organisation }) => [accountId, { slug, name, organisation }]),
  )
}

function accountsIn(event: StoredIntervention['events'][number]): number[] {
  if (event.kind === 'handed-over') return [event.from, event.to]
  return 'accountId' in event ? [event.accountId] : []
}

const actions = {
  ...{ move: 'intervention.move', skip: 'intervention.move', approve: 'intervention.approve' },
  ...{ write: 'intervention.write', comment: 'intervention.write', publish: 'intervention.publish' },
  ...{ report: 'intervention.report', invite: 'intervention.invite', 'hand-over': 'intervention.hand-over' },
  'mark-read': 'intervention.mark-read',
} as const satisfies Record<Act, Action>

/** What the policy allows her there, and her part in it. */
function mayIn(question: Question, place: Place, facts: InterventionFacts, by: By): InterventionHead['may'] {
  const allowed = question.mayAt(place, { ...actions, follow: 'intervention.follow' })
  const acts = Object.keys(actions) as Act[]
  const may = Object.fromEntries(acts.map((act) => [act, allowed[act] && mayAct(facts, by, act)]))
  return { ...(may as Record<Act, boolean>), follow: allowed.follow && by.accountId !== facts.owner }
}
