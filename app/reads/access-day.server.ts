import { accessEventsOn, protectedPersons, uncountedDays } from '#db/access.server'
import { usualBefore } from '#db/access-usual.server'
import { statement, type Client } from '#db/client.server'
import { settingsOn } from '#db/setting.server'
import { accessDays, type AccessDay } from '~/domain/access-day'
import { hintsOf, type Hint } from '~/domain/access-hint'
import { pairsToJudge, withoutRelation, type Pair } from '~/domain/access-relation'
import type { Day } from '~/domain/day'
import { relationFor } from '~/policy'
import { defineRead } from './gate.server'
import { relationsTo } from './scope.server'

/** The days that have passed and whose events haven't been counted. */
export const readUncountedDays = defineRead({
  action: 'hint.find',
  load: ({ db, today }): Day[] => uncountedDays(db, today),
})

interface CountedDay {
  days: AccessDay[]
  hints: Hint[]
}

/** What everybody did on a day, counted, and what of it may be worth a look. */
export const readAccessDay = defineRead({
  action: 'hint.find',
  load: ({ db }, { day }: { day: Day }): CountedDay => {
    const events = accessEventsOn(db, day)
    const hidden = protectedPersons(db)
    const { workHoursFrom: from, workHoursUntil: until } = settingsOn(db, day)
    const facts = { hours: { from, until }, isProtected: (personId: number) => hidden.has(personId) }
    const days = accessDays(events, facts)
    const standings = withoutRelation(pairsToJudge(events), day, (pair, on) => had(db, pair, on))
    return { days, hints: hintsOf({ events, days, facts, usual: usualBefore(db, day), standings }) }
  },
})

/** By the same rule that lets somebody read a card. */
function had(db: Client, { actorId, role, personId }: Pair, on: Day): boolean {
  const relation = relationFor('person.read', role)
  const actor = { accountId: actorId, name: '', role, personId: personBehind(db, actorId) }
  return relation !== null && relationsTo(db, actor, personId, on).has(relation)
}

const personBehind = (db: Client, accountId: number): number | null =>
  statement<{ id: number }>(db, 'SELECT person_id AS id FROM account_person WHERE account_id = ?').get(accountId)?.id ??
  null
