import { newSlug } from '#db/crypto.server'
import type { Client } from '#db/client.server'
import { statement } from '#db/client.server'
import { standingOfAddress } from '#db/outside-account.server'
import { account, assignment, outsideInvitation } from '#db/schema'
import { eq } from 'drizzle-orm'
import { isoDay } from '~/domain/day'
import type { PartyRole } from '~/domain/medgivande'
import { accept } from '~/domain/outcome'
import { inviteOutside } from '~/domain/outside-account'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { leaveInterventions } from './intervention-leaving.server'
import { signed } from './signed.server'

interface OutsideWish {
  email: string
  name: string
  role: PartyRole
  organisation: string
  phoneHours: string | null
}

/** Asks somebody outside the employer in from a case. The answer is the same whoever has the address; the mail isn't. */
export const inviteFromCase = defineWrite({
  action: 'outside.invite',
  seenBy: 'case.read',
  find: (context, { slug }: OutsideWish & { slug: string }) => findCase(context, slug),
  decide: (_case, { email, name, role, organisation, phoneHours }, { db }) => {
    const known = standingOfAddress(db, email)
    const wish = { email, name, role, organisation, phoneHours }
    return accept({ ...wish, known, comesTo: inviteOutside(known) })
  },
  store: (db, { known, comesTo, ...wish }, { id: caseId, slug }, context) => {
    const { at: invitedAt, by: invitedBy } = signed(context)
    const { email, name, role, organisation } = wish
    db.insert(outsideInvitation).values({ caseId, email, name, role, organisation, invitedAt, invitedBy }).run()
    if (comesTo === 'new') return { slug, accountId: open(db, wish, context) }
    if (known && comesTo === 'reopened') reopen(known.id, wish, context)
    if (known && (comesTo === 'reopened' || comesTo === 'again')) giveRole(db, known.id, role, context)
    return { slug, accountId: known?.id ?? null }
  },
  fields: () => ['invitation'],
  details: ({ role }) => ({ role }),
  notices: ({ comesTo, known }, _case, { today }, { accountId }) =>
    comesTo === 'nothing' || accountId === null
      ? []
      : [
          {
            dedupKey: `outside:${comesTo === 'reopened' ? 'new' : comesTo}:${accountId}:${isoDay(today)}`,
            accountId,
            kind: comesTo === 'inside' ? 'outside-known' : known?.activated ? 'outside-again' : 'outside-invited',
            payload: {},
          },
        ],
})

function open(db: Client, { role, ...wish }: OutsideWish, context: Context): number {
  const { id } = db
    .insert(account)
    .values({ ...wish, slug: newSlug(), createdAt: context.now })
    .returning()
    .get()
  giveRole(db, id, role, context)
  return id
}

/** It starts over from today: who it is is told anew, nothing that opened it before does so now, and it takes part in nothing. */
function reopen(id: number, { name, organisation, phoneHours }: OutsideWish, context: Context): void {
  const afresh = { closedAt: null, closedFor: null, lastSeenAt: null, previousSeenAt: null, passwordHash: null }
  context.db
    .update(account)
    .set({ ...afresh, createdAt: context.now, name, organisation, phoneHours, phone: null })
    .where(eq(account.id, id))
    .run()
  leaveInterventions(context, id)
}

function giveRole(db: Client, accountId: number, role: PartyRole, { today }: Context): void {
  const held = statement(
    db,
    'SELECT 1 FROM assignment WHERE account_id = ? AND role = ? AND first_day <= ? AND (last_day IS NULL OR last_day >= ?)',
  ).get(accountId, role, today, today)
  if (held) return
  db.insert(assignment)
    .values({ slug: newSlug(), accountId, role, unitId: null, everywhere: false, from: today, to: null })
    .run()
}
