import { eq } from 'drizzle-orm'
import { newSlug } from '#db/crypto.server'
import { rehearsals } from '#db/rehearsal.server'
import { rehearsal } from '#db/schema'
import { addDays } from '~/domain/day'
import { accept } from '~/domain/outcome'
import type { Rehearsal } from '~/domain/rehearsal'
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

/** What it came to. */
export const tellRehearsal = defineWrite({
  action: 'rule.rehearse',
  seenBy: 'rule.rehearse',
  find: ({ db }, { slug }: { slug: string; result: Rehearsal }) => {
    const thing = rehearsals(db).find((one) => one.slug === slug)
    return thing ? { thing, personId: null, object: slug } : null
  },
  decide: (_thing, { result }) => accept({ result }),
  store: (db, { result }, { id }, { now }) => {
    db.update(rehearsal).set({ result, doneAt: now }).where(eq(rehearsal.id, id)).run()
  },
  fields: () => ['result'],
  details: ({ result }) => ({ signals: result.signals }),
})
