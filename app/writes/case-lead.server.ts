import { limitsDoneIn } from '#db/case.server'
import { spellsOf } from '#db/absence.server'
import { clockLimitsOn } from '#db/clock-limit.server'
import { leaderOf } from '#db/case-leader.server'
import { responsibleFor } from '#db/responsible.server'
import { newSlug } from '#db/crypto.server'
import { caseExpectation, caseHandover, limitDone } from '#db/schema'
import { expectAbsence, handOver, markLimitDone } from '~/domain/case-lead'
import { clockOf } from '~/domain/clock'
import type { Day } from '~/domain/day'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { signed } from './signed.server'

/** Say how long the absence is expected to last; that decides whether a plan is a duty. */
export const expect = defineWrite({
  action: 'case.lead',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string; lastDay: Day }) => findCase(context, slug),
  decide: ({ facts }, { lastDay }, { today }) => expectAbsence(facts, lastDay, today),
  store: (db, { lastDay }, { id, slug }, context) => {
    const { on: saidOn, at: saidAt, by: saidBy } = signed(context)
    db.insert(caseExpectation).values({ slug: newSlug(), caseId: id, lastDay, saidOn, saidAt, saidBy }).run()
    return { slug }
  },
  fields: () => ['expectedLastDay'],
})

/** Mark what a limit of the clock asks for as done, on the day it was. */
export const markDone = defineWrite({
  action: 'case.lead',
  seenBy: 'case.read',
  find: (context, input: { slug: string; dayNumber: number; on: Day }) => findLimit(context, input),
  decide: ({ facts, limit }, { on }, { today }) => markLimitDone(facts, limit, on, today),
  store: (db, { doneOn }, { id, slug, limit }, context) => {
    const { at: doneAt, by: doneBy } = signed(context)
    db.insert(limitDone)
      .values({ slug: newSlug(), caseId: id, limit: limit.name, from: limit.from, doneOn, doneAt, doneBy })
      .run()
    return { slug }
  },
  fields: () => ['doneOn'],
  details: ({ doneOn }) => ({ doneOn }),
})

export const give = defineWrite({
  action: 'case.lead',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string; to: string; reason: string }) => findCase(context, slug),
  decide: (found, { to, reason }, { db, today }) => {
    const able = responsibleFor(db, found.personId, today)
    const account = able.find(({ slug }) => slug === to) ?? null
    const leads = account !== null && leaderOf(db, found.id, able)?.accountId === account.accountId
    return handOver(found.facts, { to: account, leads, reason })
  },
  store: (db, { accountId, reason }, { id, slug }, context) => {
    const { on: givenOn, at: givenAt, by: givenBy } = signed(context)
    db.insert(caseHandover).values({ caseId: id, toAccountId: accountId, reason, givenOn, givenAt, givenBy }).run()
    return { slug }
  },
  fields: () => ['leader', 'reason'],
})

function findLimit(context: Context, { slug, dayNumber }: { slug: string; dayNumber: number }) {
  const found = findCase(context, slug)
  const clock =
    found &&
    clockOf(spellsOf(context.db, found.thing.personId), context.today, clockLimitsOn(context.db, context.today))
  const name = clock?.limits.find(({ fromDay }) => fromDay === dayNumber)
  const counter = name && clock?.[name.counter]
  if (!found || !name || !counter) return null
  const done = limitsDoneIn(context.db, found.thing.id).find(
    (one) => one.limit === name.name && one.from === counter.from,
  )
  const known = { name: name.name, from: counter.from, doneOn: done?.on ?? null }
  return { ...found, thing: { ...found.thing, limit: known } }
}
