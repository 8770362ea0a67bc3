import { ownContact, type OwnContact } from '#db/contact-details.server'
import { mailStanding } from '#db/outbox.server'
import type { MailChoice } from '~/domain/notice'
import { defineRead } from './gate.server'

/** What whoever asks has chosen for her own account. */
export const readSettings = defineRead({
  action: 'settings.read',
  load: ({ db, actor }): { email: string; mail: MailChoice } | null => {
    const standing = actor.accountId === null ? null : mailStanding(db, actor.accountId)
    return standing && { email: standing.email, mail: standing.choice }
  },
})

/** How whoever asks is reached. */
export const readContact = defineRead({
  action: 'settings.read',
  load: ({ db, actor, today }): OwnContact | null =>
    actor.accountId === null ? null : ownContact(db, actor.accountId, today),
})
