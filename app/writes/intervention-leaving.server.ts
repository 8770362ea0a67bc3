import { appendEvent, interventionBySlug } from '#db/intervention.server'
import { invitationsOf } from '#db/intervention-people.server'
import { signed } from '~/domain/intervention/event'
import type { Context } from './gate.server'
import { askedOf } from './intervention.server'

/** Takes back every invitation that an account has, the ended interventions' too. Belongs in a transaction. */
export function leaveInterventions(context: Context, accountId: number): void {
  const { by, moment } = askedOf(context)
  for (const { slug, role } of invitationsOf(context.db, accountId)) {
    const found = interventionBySlug(context.db, slug, context.today)
    if (found) appendEvent(context.db, found, signed({ kind: 'uninvited', accountId, role }, by, moment))
  }
}
