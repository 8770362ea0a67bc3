import { statement } from '#db/client.server'
import { selfAndAbsent } from '#db/substitute.server'
import { freshCount } from '#db/count.server'
import { shownAccount } from '#db/account.server'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { stages, type Stage } from '~/domain/intervention/stage'
import type { Wait } from '~/domain/intervention/wait'
import { defineRead, type Question } from './gate.server'
import { isNewHere, lastHere } from './intervention-news.server'
import { reachableInterventions, reachParameters } from './scope.server'

/** The first thing that waits for owner or chef in it, else for somebody invited. */
export type FirstWait = Pick<Wait, 'part' | 'kind' | 'step' | 'on'>

export interface ListedIntervention {
  slug: string
  unitId: number
  unit: { slug: string; name: string }
  stage: Stage
  stageSince: Day
  chosenOn: Day
  /** Null when the owner has a protected identity. */
  owner: string | null
  ownerSlug: string
  /** Whether the reader is the owner, or steps in for her. */
  mine: boolean
  /** When the next transition is meant to come; null when it is over. */
  nextOn: Day | null
  wait: FirstWait | null
  /** Somebody else has done something in it since she was last here, and she takes part in it or follows it. */
  isNew: boolean
}

/** The same to everybody who reaches it: a page of such ones is drawn once for all of them. */
export type SharedIntervention = Omit<ListedIntervention, 'mine' | 'isNew'>

/** Interventions within reach: those that go on, or those that are over; by step, then in the order something is due. */
export const readInterventions = defineRead({
  action: 'intervention.list',
  load: (question, { over }: { over: boolean }): ListedIntervention[] => listed(question, over ? isOver : isOpen),
  persons: () => [],
})

/** Those that go on among the workplaces within reach of a question, for "På gång". */
export const interventionsUnderWay = (question: Question): ListedIntervention[] => listed(question, isOpen)

/** The one that goes on at a workplace, else the latest that is over; for its block "Stöd i tre steg". */
export const interventionAt = (question: Question, unitId: number): ListedIntervention | null =>
  listed(question, 'i.unit_id = @unitId', { unitId }).toSorted(
    (one, other) => over(one) - over(other) || other.chosenOn - one.chosenOn,
  )[0] ?? null

/** How many go on. */
export const openInterventionCount = ({ db, reach }: Question): number =>
  freshCount(
    db,
    `SELECT i.id FROM intervention i WHERE ${isOpen} AND i.id IN (${reachableInterventions(reach)})`,
    reachParameters(reach),
  )

const isOpen = "i.stage NOT IN ('closed', 'broken-off')"
const isOver = "i.stage IN ('closed', 'broken-off')"

const over = ({ stage }: ListedIntervention): number => (stage === 'closed' || stage === 'broken-off' ? 1 : 0)

function listed(
  { db, reach, actor, today, now }: Question,
  which: string,
  more: Record<string, number> = {},
): ListedIntervention[] {
  const standsFor = selfAndAbsent(db, actor.accountId, actor.role as Role, today)
  const owners = JSON.parse(standsFor) as number[]
  const seenBy = { accountId: actor.accountId, role: actor.role, standsFor, after: lastHere({ db, actor, now }) }
  return statement<Row>(db, listText(reachableInterventions(reach), which))
    .all({ ...reachParameters(reach), ...more, ...seenBy, today })
    .map(({ unitSlug, unitName, ownerId, wait, isNew, ...row }) => ({
      ...row,
      unit: { slug: unitSlug, name: unitName },
      mine: owners.includes(ownerId) && actor.role === 'insatsagare',
      wait: wait === null ? null : (JSON.parse(wait) as FirstWait),
      isNew: isNew === 1,
    }))
    .sort(
      (one, other) =>
        stages.indexOf(one.stage) - stages.indexOf(other.stage) ||
        dueOn(one) - dueOn(other) ||
        one.unit.name.localeCompare(other.unit.name, 'sv'),
    )
}

type Row = Omit<ListedIntervention, 'unit' | 'mine' | 'wait' | 'isNew'> & {
  isNew: number
  unitSlug: string
  unitName: string
  ownerId: number
  wait: string | null
}

const dueOn = ({ wait, nextOn }: ListedIntervention): number => wait?.on ?? nextOn ?? Number.MAX_SAFE_INTEGER

const listText = (reached: string, which: string): string => `SELECT i.slug, i.unit_id AS unitId, u.slug AS unitSlug,
    u.name AS unitName, i.stage, i.stage_since AS stageSince, i.chosen_on AS chosenOn, i.owner_id AS ownerId,
    ${shownAccount} AS owner, a.slug AS ownerSlug, i.next_on AS nextOn,
    (SELECT json_object('part', w.part, 'kind', w.kind, 'step', w.step, 'on', w.due_on) FROM intervention_wait w
     WHERE w.intervention_id = i.id AND w.shown_from <= @today ORDER BY w.part = 'invited', w.due_on, w.id LIMIT 1) AS wait,
    ${isNewHere} AS isNew
  FROM (${reached}) r
  JOIN intervention i ON i.id = r.id AND ${which}
  JOIN organisation_unit u ON u.id = i.unit_id
  JOIN account a ON a.id = i.owner_id`
