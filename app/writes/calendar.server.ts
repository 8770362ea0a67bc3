import { and, eq, isNull } from 'drizzle-orm'
import { calendarLinkOf } from '#db/calendar.server'
import { statement, type Client } from '#db/client.server'
import { digest, newCode } from '#db/crypto.server'
import { calendarLink } from '#db/schema'
import { accept, refuse } from '~/domain/outcome'
import { defineWrite, type Context, type Found } from './gate.server'
import { signed } from './signed.server'

/** The code of a link that was made, which is kept nowhere; null when one was revoked. */
interface MadeLink {
  code: string | null
}

/** Make a secret address for one's own calendar; the one that stood before is revoked. */
export const makeLink = defineWrite({
  action: 'calendar.link',
  seenBy: 'calendar.link',
  find: findOwn,
  decide: () => accept({ code: newCode() }),
  store: (db, { code }, { accountId }, context): MadeLink => {
    revoke(db, accountId, context)
    db.insert(calendarLink)
      .values({ accountId, codeHash: digest(code), madeAt: context.now })
      .run()
    return { code }
  },
  fields: () => ['link'],
})

/** Revoke the address: whatever program reads it gets nothing from now on. */
export const revokeLink = defineWrite({
  action: 'calendar.link',
  seenBy: 'calendar.link',
  find: findOwn,
  decide: ({ stands }) => (stands ? accept({}) : refuse('no-calendar-link')),
  store: (db, _change, { accountId }, context): MadeLink => {
    revoke(db, accountId, context)
    return { code: null }
  },
  fields: () => ['revoked'],
})

function findOwn(context: Context): Found<{ accountId: number; stands: boolean }> {
  const { by: accountId } = signed(context)
  const object = statement<{ slug: string }>(context.db, 'SELECT slug FROM account WHERE id = ?').get(accountId)?.slug
  return {
    thing: { accountId, stands: calendarLinkOf(context.db, accountId) !== null },
    personId: null,
    object: object ?? '',
  }
}

const revoke = (db: Client, accountId: number, { now }: Context): void => {
  const standing = and(eq(calendarLink.accountId, accountId), isNull(calendarLink.revokedAt))
  db.update(calendarLink).set({ revokedAt: now }).where(standing).run()
}
