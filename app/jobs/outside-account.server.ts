import { systemContext } from '#db/context.server'
import { activationHours } from '~/domain/activation'
import { demoAccounts } from '~/domain/demo'
import { realNow } from '~/outside/clock.server'
import { environment } from '~/outside/environment.server'
import { path } from '~/paths'
import { readUnusedOutside } from '~/reads/outside-account.server'
import { closeUnused, linkForMail } from '~/writes/outside-end.server'
import { answerOf } from './answer.server'

/** Closes accounts outside the employer that nobody uses; those that a demo shows stay. @returns how many */
export function closeUnusedOutside(signature: string): number {
  const except = environment().demo ? demoAccounts.map(({ email }) => email) : []
  const unused = answerOf(readUnusedOutside(systemContext(signature), except))
  for (const one of unused) answerOf(closeUnused(systemContext(signature), one))
  return unused.length
}

/** The address that lets somebody outside choose a password, for the mail that is about to go. */
export function invitationLink(signature: string, accountId: number, origin: string): string {
  const expiresAt = new Date(realNow().getTime() + activationHours * 3_600_000)
  const { code } = answerOf(linkForMail(systemContext(signature), { accountId, expiresAt }))
  return `${origin}${path('activation', { kod: code })}`
}
