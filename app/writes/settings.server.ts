import { mailStanding } from '#db/outbox.server'
import { account } from '#db/schema'
import { eq } from 'drizzle-orm'
import type { MailChoice } from '~/domain/notice'
import { accept } from '~/domain/outcome'
import { defineWrite } from './gate.server'

/** How much e-mail somebody wants to her own account. */
export const chooseMail = defineWrite({
  action: 'settings.choose',
  seenBy: 'settings.read',
  find: ({ db, actor }, { mail }: { mail: MailChoice }) => {
    const standing = actor.accountId === null ? null : mailStanding(db, actor.accountId)
    return standing && { thing: { id: actor.accountId, mail }, personId: null, object: standing.slug }
  },
  decide: ({ mail }) => accept(mail),
  store: (db, mail, { id }) => {
    if (id !== null) db.update(account).set({ mail }).where(eq(account.id, id)).run()
    return { mail }
  },
  fields: () => ['mail'],
  details: (mail) => ({ mail }),
})
