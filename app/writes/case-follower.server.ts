import { and, eq, isNull } from 'drizzle-orm'
import { followersOf } from '#db/case-follower.server'
import { responsibleFor } from '#db/responsible.server'
import { caseFollower } from '#db/schema'
import { addFollower } from '~/domain/case-follower'
import { accept } from '~/domain/outcome'
import { findCase } from './case.server'
import { defineWrite } from './gate.server'
import { signed } from './signed.server'

/** Follow a case oneself, or stop. Done again it changes nothing. */
export const follow = defineWrite({
  action: 'case.follow',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string; follows: boolean }) => findCase(context, slug),
  decide: (_found, { follows }) => accept({ follows }),
  store: (db, { follows }, { id, slug }, context) => {
    const { at, by } = signed(context)
    if (!follows) db.update(caseFollower).set({ until: at }).where(standing(id, by)).run()
    else if (!db.select().from(caseFollower).where(standing(id, by)).get())
      db.insert(caseFollower).values({ caseId: id, accountId: by, addedBy: by, since: at }).run()
    return { slug }
  },
  fields: () => ['follows'],
  details: ({ follows }) => ({ follows }),
})

/** Let somebody else who answers for the employee follow it; she is told. */
export const add = defineWrite({
  action: 'case.lead',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string; who: string }) => findCase(context, slug),
  decide: ({ id, personId, facts }, { who }, { db, today }) => {
    const account = responsibleFor(db, personId, today).find(({ slug }) => slug === who) ?? null
    return addFollower(facts, { account, follows: followersOf(db, id).some(({ slug }) => slug === who) })
  },
  store: (db, { accountId }, { id, slug }, context) => {
    const { at: since, by: addedBy } = signed(context)
    db.insert(caseFollower).values({ caseId: id, accountId, addedBy, since }).run()
    return { slug }
  },
  fields: () => ['follower'],
})

const standing = (caseId: number, accountId: number) =>
  and(eq(caseFollower.caseId, caseId), eq(caseFollower.accountId, accountId), isNull(caseFollower.until))
