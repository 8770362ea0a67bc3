import { partyOf } from '#db/outside-account.server'
import { statement } from '#db/client.server'
import { accept, refuse } from '~/domain/outcome'
import { endOutside } from '~/domain/outside-account'
import { shut } from './account-access.server'
import { invite } from './account.server'
import { findCase } from './case.server'
import { defineWrite } from './gate.server'

/** Somebody outside has left, or is to see nothing more: her account is closed, whatever threads she was in. */
export const endAccess = defineWrite({
  action: 'outside.end',
  seenBy: 'case.read',
  find: (context, { slug, party }: { slug: string; party: string }) => {
    const found = findCase(context, slug)
    const standing = found && partyOf(context.db, found.thing.personId, party)
    return found && standing ? { ...found, thing: { ...standing, caseSlug: slug } } : null
  },
  decide: (standing) => endOutside(standing),
  store: (db, _ended, { id, caseSlug }, { now }) => {
    shut(db, id, 'reko-ag', now)
    return { slug: caseSlug }
  },
  fields: () => ['account'],
})

/** Nobody has used it for as long as the employer has said. */
export const closeUnused = defineWrite({
  action: 'outside.close',
  seenBy: 'outside.close',
  find: (_context, unused: { id: number; slug: string }) => ({ thing: unused, personId: null, object: unused.slug }),
  decide: (unused) => accept(unused),
  store: (db, { id }, _unused, { now }) => shut(db, id, 'unused', now),
  fields: () => ['account'],
})

/** The link of an invitation, made as the mail goes: the only time it is seen, and the ones before it open nothing. */
export const linkForMail = defineWrite({
  action: 'outside.link',
  seenBy: 'outside.link',
  find: ({ db }, { accountId }: { accountId: number; expiresAt: Date }) => {
    const row = statement<{ slug: string; password: string | null }>(
      db,
      'SELECT slug, password_hash AS password FROM account WHERE id = ? AND closed_at IS NULL',
    ).get(accountId)
    return row ? { thing: { accountId, activated: row.password !== null }, personId: null, object: row.slug } : null
  },
  decide: ({ activated }, { expiresAt }) => (activated ? refuse('account-activated') : accept(expiresAt)),
  store: (db, expiresAt, { accountId }) => ({ code: invite(db, accountId, expiresAt) }),
  fields: () => ['activation'],
})
