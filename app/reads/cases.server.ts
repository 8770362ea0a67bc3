import { statement } from '#db/client.server'
import { freshCount } from '#db/count.server'
import { caseIsOpen } from '#db/case.server'
import { firstStepText } from '#db/case-step.server'
import { open } from '#db/crypto.server'
import { currentEmployment, shownName } from '#db/person.server'
import { limitsDoneText, planFactsText } from '#db/plan-facts.server'
import { staffFacts } from '#db/staff.server'
import type { CaseOrigin } from '~/domain/case'
import type { LimitDoneFact } from '~/domain/case-clock'
import { clockOf } from '~/domain/clock'
import type { Day } from '~/domain/day'
import { firstDuty, type Duty } from '~/domain/duty'
import { planDuty, type PlanDuty, type PlanFacts } from '~/domain/plan-duty'
import { standingOf, type Standing } from '~/domain/standing'
import { defineRead, type Question } from './gate.server'
import { limitsFor } from './once.server'
import { reachablePersons, reachParameters } from './scope.server'

interface ListedCase {
  slug: string
  personId: number
  /** Null when protected. */
  name: string | null
  workplace: string
  origin: CaseOrigin
  openedOn: Day
  closedOn: Day | null
  now: Standing
  duty: PlanDuty
  /** What is first to be done in it; null when nothing is, and in a closed case. */
  next: Duty | null
}

/** Cases of everybody within reach, those to do something in first, then the latest opened. */
export const readCases = defineRead({
  action: 'case.list',
  load: (question, { closed }: { closed: boolean }): ListedCase[] => listedCases(question, closed),
  persons: (cases) => cases.map(({ personId }) => personId),
})

export const openCaseCount = ({ db, reach }: Question): number =>
  freshCount(
    db,
    `SELECT c.id FROM support_case c WHERE c.person_id IN (${reachablePersons(reach)})
       AND ${caseIsOpen('c')}`,
    reachParameters(reach),
  )

/** The same for those who show cases among other things. */
export function listedCases(question: Question, closed: boolean): ListedCase[] {
  const { db, reach, today } = question
  const limits = limitsFor(question)
  const rows = statement<Row>(db, listText(reachablePersons(reach), closed)).all(reachParameters(reach))
  const factsOf = staffFacts(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows
    .map(({ plan: planText, done, step, ...row }) => {
      const { spells } = factsOf(row.personId)
      const plan = JSON.parse(planText) as PlanFacts
      const clock = clockOf(spells, today, limits)
      const facts = { ...plan, done: JSON.parse(done) as LimitDoneFact[], steps: stepIn(step) }
      const next = closed ? null : firstDuty({ spells, limits, contacts: [], case: facts }, clock, today)
      return { ...row, now: standingOf(spells, today), duty: planDuty(clock, plan, today), next }
    })
    .sort((one, other) => dueFirst(one) - dueFirst(other))
}

type Row = Omit<ListedCase, 'now' | 'duty' | 'next'> & { plan: string; done: string; step: string | null }

function stepIn(step: string | null) {
  if (step === null) return []
  const { what, dueOn } = JSON.parse(step) as { what: string; dueOn: Day }
  return [{ what: open(what), dueOn }]
}

const dueFirst = ({ next }: ListedCase): number => next?.on ?? Number.MAX_SAFE_INTEGER

const listText = (reached: string, closed: boolean): string => `SELECT k.slug, k.person_id AS personId,
    ${shownName} AS name, u.name AS workplace, k.origin, k.opened_on AS openedOn, l.closed_on AS closedOn,
    ${planFactsText} AS plan, ${limitsDoneText} AS done, ${firstStepText} AS step
  FROM (${reached}) r
  JOIN support_case k ON k.person_id = r.person_id
  LEFT JOIN case_closure l ON l.case_id = k.id AND l.reopened_on IS NULL
  ${currentEmployment}
  JOIN organisation_unit u ON u.id = e.workplace_id
  WHERE l.id IS ${closed ? 'NOT NULL' : 'NULL'}
  ORDER BY k.id DESC`
