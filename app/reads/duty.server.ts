import { caseIsOpen, standsRight } from '#db/case.server'
import { statement } from '#db/client.server'
import { contactStands } from '#db/contact.server'
import { open } from '#db/crypto.server'
import { currentEmployment, shownName } from '#db/person.server'
import { limitsDoneText, planFactsText } from '#db/plan-facts.server'
import type { AbsenceSpell } from '~/domain/absence'
import type { LimitDoneFact } from '~/domain/case-clock'
import { limitActors, type LimitActor } from '~/domain/clock-limit'
import type { Day } from '~/domain/day'
import { dutiesOf, type Duty } from '~/domain/duty'
import type { PlanFacts } from '~/domain/plan-duty'
import type { Question } from './gate.server'
import { limitsFor } from './once.server'
import { reachablePersons, reachParameters } from './scope.server'
import { sickToday } from './staff.server'

export type PersonDuty = Duty & {
  personId: number
  personSlug: string
  /** Null when protected. */
  name: string | null
  /** Opaque name of the open case. */
  caseSlug: string | null
}

/** What is to be done by who asks: a manager for those of hers who are off sick or have a case, a Reko-AG what limits ask of her in cases. One statement. */
export function ownDuties(question: Question, ahead?: number): PersonDuty[] {
  const { db, reach, actor, today } = question
  const limits = limitsFor(question)
  const who = limitActors.find((role) => role === actor.role)
  if (!who || !(who === 'chef' || limits.some((limit) => limit.asks && limit.who === who))) return []
  return statement<Row>(db, dutyText(reachablePersons(reach), who))
    .all(reachParameters(reach))
    .flatMap(({ personId, personSlug, name, caseSlug, ...known }) =>
      dutiesOf({ ...factsOf(caseSlug, known), limits }, today, who, ahead).map((duty) => ({
        ...duty,
        ...{ personId, personSlug, name, caseSlug },
      })),
    )
}

interface Row {
  personId: number
  personSlug: string
  name: string | null
  caseSlug: string | null
  spells: string
  contactOn: Day | null
  plan: string
  done: string
  steps: string
}

const factsOf = (caseSlug: string | null, { spells, contactOn, plan, done, steps }: FactRow) => ({
  spells: JSON.parse(spells) as AbsenceSpell[],
  contacts: contactOn === null ? [] : [{ on: contactOn, heldOn: null }],
  case:
    caseSlug === null
      ? null
      : { ...(JSON.parse(plan) as PlanFacts), done: JSON.parse(done) as LimitDoneFact[], steps: told(steps) },
})

type FactRow = Pick<Row, 'spells' | 'contactOn' | 'plan' | 'done' | 'steps'>

const told = (steps: string) =>
  (JSON.parse(steps) as { what: string; dueOn: Day }[]).map(({ what, dueOn }) => ({ what: open(what), dueOn }))

const dutyText = (
  reached: string,
  who: LimitActor,
): string => `SELECT p.id AS personId, p.slug AS personSlug, ${shownName} AS name,
    k.slug AS caseSlug,
    (SELECT json_group_array(json_object('from', s.first_day, 'to', s.last_day, 'extent', s.extent) ORDER BY s.first_day)
      FROM absence_spell s WHERE s.person_id = p.id) AS spells,
    (SELECT max(coalesce(c.held_on, c.on_day)) FROM contact c WHERE c.person_id = p.id
      AND ${contactStands('c')}) AS contactOn,
    ${planFactsText} AS plan,
    ${limitsDoneText} AS done,
    (SELECT json_group_array(json_object('what', t.what, 'dueOn', t.due_on) ORDER BY t.due_on, t.id)
      FROM case_step t WHERE t.case_id = k.id AND t.who = 'chef' AND t.done_on IS NULL AND t.${standsRight}) AS steps
  FROM (${reached}) r
  JOIN person p ON p.id = r.person_id ${currentEmployment}
  LEFT JOIN support_case k ON k.person_id = p.id AND ${caseIsOpen('k')}
  WHERE k.id IS NOT NULL${who === 'chef' ? ` OR ${sickToday('p.id')}` : ''}`
