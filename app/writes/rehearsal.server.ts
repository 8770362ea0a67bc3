import { eq } from 'drizzle-orm'
import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { rehearsals } from '#db/rehearsal.server'
import { rehearsal } from '#db/schema'
import { settingsOn } from '#db/setting.server'
import { addDays } from '~/domain/day'
import { accept } from '~/domain/outcome'
import { beginAttempt, rehearsalState, startOver, type Rehearsal } from '~/domain/rehearsal'
import type { RuleParameters } from '~/domain/rule'
import { ruleName } from '~/domain/rule-change'
import { defineWrite } from './gate.server'
import { signed } from './signed.server'

/** Ask what a rule would have given in the year up to yesterday. */
export const tryRule = defineWrite({
  action: 'rule.try',
  seenBy: 'rule.try',
  find: (_context, { parameters }: { parameters: RuleParameters }) => ({
    ...{ thing: parameters, personId: null, object: 'regler' },
  }),
  decide: (parameters, _input, { today }) => accept({ parameters, to: addDays(today, -1) }),
  store: (db, change, _thing, context) => {
    const { at: askedAt, by: askedBy } = signed(context)
    const slug = newSlug()
    db.insert(rehearsal)
      .values({ slug, ...change, askedAt, askedBy })
      .run()
    return { slug }
  },
  fields: () => ['parameters'],
  details: ({ parameters }) => ({ rule: ruleName(parameters) }),
})

/** Count it again, when it failed or may no longer be shown as it was counted. */
export const retryRehearsal = defineWrite({
  action: 'rule.try',
  seenBy: 'rule.try',
  find: ({ db }, { slug }: { slug: string }) => findRehearsal(db, slug),
  decide: (found, _input, { db, today }) => startOver(rehearsalState(found, settingsOn(db, today).smallestGroup)),
  store: (db, _change, { id }) => {
    db.update(rehearsal)
      .set({ attempts: 0, failedAt: null, doneAt: null, result: null })
      .where(eq(rehearsal.id, id))
      .run()
  },
  fields: () => ['attempts'],
})

/** Begins to count it and tells whether there was an attempt left. */
export const beginRehearsal = defineWrite({
  action: 'rule.rehearse',
  seenBy: 'rule.rehearse',
  find: ({ db }, { slug }: { slug: string }) => findRehearsal(db, slug),
  decide: ({ attempts }) => accept(beginAttempt(attempts)),
  store: (db, { attempts, begun }, { id }, { now }) => {
    db.update(rehearsal)
      .set(begun ? { attempts } : { failedAt: now })
      .where(eq(rehearsal.id, id))
      .run()
    return begun
  },
  fields: ({ begun }) => [begun ? 'attempts' : 'failedAt'],
  details: ({ attempts }) => ({ attempts }),
})

/** What it came to. */
export const tellRehearsal = defineWrite({
  action: 'rule.rehearse',
  seenBy: 'rule.rehearse',
  find: ({ db }, { slug }: { slug: string; result: Rehearsal }) => findRehearsal(db, slug),
  decide: (_thing, { result }) => accept({ result }),
  store: (db, { result }, { id }, { now }) => {
    db.update(rehearsal).set({ result, doneAt: now }).where(eq(rehearsal.id, id)).run()
  },
  fields: () => ['result'],
  details: ({ result: { signals } }): Record<string, number> => (signals === null ? {} : { signals }),
})

function findRehearsal(db: Client, slug: string) {
  const thing = rehearsals(db).find((one) => one.slug === slug)
  return thing ? { thing, personId: null, object: slug } : null
}
