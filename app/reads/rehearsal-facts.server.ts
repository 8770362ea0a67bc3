import { statement, type Client } from '#db/client.server'
import { rulesOn } from '#db/rule.server'
import { factsForRules } from '#db/rule-facts.server'
import type { Day } from '~/domain/day'
import { risings } from '~/domain/judgement'
import { rehearsedWeeks, type WouldBe } from '~/domain/rehearsal'
import type { RuleParameters } from '~/domain/rule'
import { defineRead } from './gate.server'

export interface WouldBeSignals {
  tried: WouldBe[]
  before: WouldBe[]
}

/** What a rule and those in force would have given among these persons; numbers to add up, nobody's name. */
export const readWouldBe = defineRead({
  action: 'rule.rehearse',
  load: (
    { db, today },
    { personIds, rule, to }: { personIds: readonly number[]; rule: RuleParameters; to: Day },
  ): WouldBeSignals => {
    const period = { from: (to - rehearsedWeeks * 7 + 1) as Day, to }
    const inForce = rulesOn(db, today).map(({ parameters }) => parameters)
    const found: WouldBeSignals = { tried: [], before: [] }
    for (const { employments, ...facts } of factsForRules(db, personIds)) {
      const at = (on: Day): WouldBe[] => {
        const here = employments.find(({ from, to }) => from <= on && (to === null || to >= on))
        return here ? [{ on, unitId: here.unitId }] : []
      }
      found.tried.push(...risings(rule, facts, period).flatMap(at))
      for (const other of inForce) found.before.push(...risings(other, facts, period).flatMap(at))
    }
    return found
  },
})

/** How many are employed at each workplace today. */
export const readStaffSizes = defineRead({
  action: 'rule.rehearse',
  load: ({ db, today }) => staffSizes(db, today),
})

export const staffSizes = (db: Client, today: Day): [number, number][] =>
  statement<{ unitId: number; persons: number }>(db, sizeText)
    .all(today, today)
    .map(({ unitId, persons }) => [unitId, persons])

const sizeText = `SELECT workplace_id AS unitId, count(DISTINCT person_id) AS persons FROM employment
  WHERE first_day <= ? AND (last_day IS NULL OR last_day >= ?) GROUP BY workplace_id`

export const readPersonIds = defineRead({
  action: 'rule.rehearse',
  load: ({ db }): number[] => personIds(db),
})

const personIds = (db: Client): number[] =>
  statement<{ id: number }>(db, 'SELECT id FROM person ORDER BY id')
    .all()
    .map(({ id }) => id)
