import { ownContact } from '#db/contact-details.server'
import { mailStanding } from '#db/outbox.server'
import { account } from '#db/schema'
import { eq } from 'drizzle-orm'
import type { MailChoice } from '~/domain/notice'
import { accept, refuse } from '~/domain/outcome'
import type { ContactDetails } from '~/domain/settings-form'
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

/** How somebody is reached. Whoever is outside says which organisation she is at; that of the others is the employer. */
export const changeContact = defineWrite({
  action: 'settings.choose',
  seenBy: 'settings.read',
  find: ({ db, actor, today }) => {
    const own = actor.accountId === null ? null : ownContact(db, actor.accountId, today)
    return own && { thing: own, personId: null, object: own.slug }
  },
  decide: ({ isOutside }, { organisation, telefon, telefontid }: ContactDetails) =>
    isOutside && organisation === null
      ? refuse('organisation-missing')
      : accept({ phone: telefon, phoneHours: telefontid, ...(isOutside && { organisation }) }),
  store: (db, details, { id }) => {
    db.update(account).set(details).where(eq(account.id, id)).run()
  },
  fields: (details) => Object.keys(details),
})
