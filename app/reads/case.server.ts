import { caseBySlug, expectationsOf, limitsDoneIn, type StoredCase } from '#db/case.server'
import { statement, type Client } from '#db/client.server'
import { checksOf, type StoredCheck } from '#db/relapse.server'
import { leaderOf } from '#db/case-leader.server'
import { spellsOf } from '#db/absence.server'
import { planDaysOf, planDraftOf } from '#db/plan.server'
import type { Responsible } from '#db/responsible.server'
import { stepsIn, type StoredStep } from '#db/case-step.server'
import { isOpen, type CaseFacts, type CaseOrigin } from '~/domain/case'
import { clockSteps, type ClockStep } from '~/domain/case-clock'
import { clockOf, type Clock } from '~/domain/clock'
import type { Day } from '~/domain/day'
import { suggestsReopening } from '~/domain/relapse'
import { planDuty, type PlanDuty } from '~/domain/plan-duty'
import { lackingParts, whatIsMissing, type MissingPart } from '~/domain/plan-missing'
import { standingOf, type Standing } from '~/domain/standing'
import { aroundOf, type CaseAround } from './case-around.server'
import { followingOf, type Following } from './case-follower.server'
import { defineRead, type Question } from './gate.server'
import { answeringFor, limitsFor } from './once.server'
import { reachPerson } from './scope.server'
import { shownPerson, type ShownPerson } from './shown-person.server'

/** What stands at the top of every page of a case. */
export interface CaseHead {
  slug: string
  person: ShownPerson
  facts: CaseFacts
  now: Standing
  /** `you`: the one who asks. */
  leader: (Responsible & { you: boolean }) | null
  duty: PlanDuty
  open: boolean
  may: { lead: boolean; close: boolean }
}

export interface CaseOverview extends CaseHead {
  origin: CaseOrigin
  clock: Clock
  steps: ClockStep[]
  expectedLastDay: Day | null
  agreed: StoredStep[]
  /** When the plan was last saved and what it lacks; null while nobody has begun. */
  plan: { savedAt: number; lacks: MissingPart[] } | null
  checks: StoredCheck[]
  /** What has come after the closing suggests taking it up again. */
  reopen: boolean
  responsible: readonly Responsible[]
  following: Following
  around: CaseAround
}

/** A case as its first page shows it: the clock, who leads it, and what is to be done. */
export const readCase = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): CaseOverview | null => {
    const found = reachableCase(question, slug)
    return found && overviewOf(question, found)
  },
  persons: ({ person }) => [person.personId],
})

/** @returns the case with this opaque name whose employee is within reach. */
export function reachableCase({ db, reach }: Question, slug: string): StoredCase | null {
  const found = caseBySlug(db, slug)
  return found && reachPerson(db, reach, found.personId) !== null ? found : null
}

/** The head of a case, for the pages under it; null when the employee has no employment today. */
export function headOf(question: Question, found: StoredCase): (CaseHead & { clock: Clock }) | null {
  const { db, today } = question
  const person = shownPerson(question, found.personId)
  if (!person) return null
  const spells = spellsOf(db, found.personId)
  const clock = clockOf(spells, today, limitsFor(question))
  const expectations = expectationsOf(db, found.id)
  const leader = leaderOf(db, found.id, answeringFor(question, found.personId))
  return {
    ...{ slug: found.slug, person, facts: found.facts, open: isOpen(found.facts), clock },
    now: standingOf(spells, today),
    leader: leader && { ...leader, you: leader.accountId === question.actor.accountId },
    duty: planDuty(clock, { expectations, ...planDaysOf(db, found.id) }, today),
    may: question.may(found.personId, { lead: 'case.lead', close: 'case.close' }),
  }
}

export function overviewOf(question: Question, found: StoredCase): CaseOverview | null {
  const { db, today } = question
  const head = headOf(question, found)
  const responsible = answeringFor(question, found.personId)
  return (
    head && {
      ...head,
      origin: found.origin,
      steps: clockSteps(head.clock, limitsDoneIn(db, found.id), head.duty, today),
      expectedLastDay: expectationsOf(db, found.id).at(-1)?.lastDay ?? null,
      agreed: stepsIn(db, found.id),
      plan: planBegun(question, found),
      ...afterwards(db, found),
      responsible,
      following: followingOf(question, found, responsible),
      around: aroundOf(question, found),
    }
  )
}

function afterwards(db: Client, { id, personId, facts }: StoredCase): Pick<CaseOverview, 'checks' | 'reopen'> {
  const checks = checksOf(db, id)
  if (facts.closure === null) return { checks, reopen: false }
  const raised = 'SELECT raised_on AS raisedOn FROM signal WHERE person_id = ?'
  const signals = statement<{ raisedOn: Day }>(db, raised).all(personId)
  const answers = checks.map(({ answer }) => answer)
  return { checks, reopen: suggestsReopening(facts.closure.closedOn, answers, signals) }
}

function planBegun({ db, today }: Question, { id }: StoredCase): CaseOverview['plan'] {
  const stored = planDraftOf(db, id)
  return stored && { savedAt: stored.savedAt, lacks: lackingParts(whatIsMissing(stored.draft, today)) }
}
