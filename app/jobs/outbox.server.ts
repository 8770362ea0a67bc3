import { systemContext } from '#db/context.server'
import { hourAt } from '~/domain/day'
import { isQuiet, mostAttempts, retryAfter } from '~/domain/notice'
import { now, realNow } from '~/outside/clock.server'
import { mailRoute, sendMail, type Delivery, type MailRoute } from '~/outside/mail.server'
import { path } from '~/paths'
import { readNotice, readOutbox, type NoticeToSend } from '~/reads/notice.server'
import { mailText } from '~/text/mail'
import { claimNotice, giveBack, holdOutbox, noticeLeaseLength } from '~/writes/notice-lease.server'
import { settleNotice, type NoticeEnd } from '~/writes/notice.server'
import { answerOf } from './answer.server'
import { invitationLink } from './outside-account.server'

interface SendOptions {
  /** Null when there is no mail server: then everything waits. */
  route?: MailRoute | null
}

/** Sends what is due, one at a time; called again and again by the server's worker. @returns how many went */
export async function sendWaiting({ route = mailRoute() }: SendOptions = {}): Promise<number> {
  let sent = 0
  while (route) {
    const context = systemContext(signature)
    const from = realNow()
    const lease = { from, until: new Date(from.getTime() + noticeLeaseLength) }
    const claimed = claimNotice(context, lease, isQuiet(context.today, hourAt(now())))
    if (!claimed) break
    const came = await sendOne(claimed, route)
    if (came === 'sent') sent += 1
    if (came === 'unreachable') break
  }
  return sent
}

/** How the outbox stands, for who watches the portal. */
export const outboxStanding = () => answerOf(readOutbox(systemContext(signature), undefined))

const signature = 'utskick'

interface Claimed {
  id: number
  attempts: number
}

/** Asked about anew just before it goes: it may be about something that is no longer so. */
async function sendOne({ id, attempts }: Claimed, route: MailRoute): Promise<Delivery | 'ended'> {
  if (attempts > mostAttempts) return ended(id, { kind: 'given-up' })
  const notice = answerOf(readNotice(systemContext(signature), id))
  if (notice.cancel !== null) return ended(id, { kind: 'cancelled', reason: notice.cancel })
  const delivery = await sendMail(route, mailOf(notice, route))
  if (delivery === 'sent') ended(id, { kind: 'sent' })
  else afterFailure({ id, attempts }, delivery)
  return delivery
}

function ended(id: number, end: NoticeEnd): 'ended' {
  answerOf(settleNotice(systemContext(signature), { id, end }))
  return 'ended'
}

const mailOf = (
  { kind, accountId, to, waiting, news, reference }: Extract<NoticeToSend, { cancel: null }>,
  { origin }: MailRoute,
) => ({
  ...mailText(
    kind,
    { waiting, news },
    {
      portal: kind === 'outside-invited' ? invitationLink(signature, accountId, origin) : `${origin}${path('start')}`,
      settings: `${origin}${path('settings')}`,
    },
  ),
  to,
  reference,
})

function afterFailure({ id, attempts }: Claimed, delivery: Exclude<Delivery, 'sent'>): void {
  const wait = delivery === 'refused' ? null : retryAfter(attempts)
  if (wait === null) ended(id, { kind: 'given-up' })
  else giveBack(systemContext(signature), id, after(wait))
  if (delivery === 'unreachable') holdOutbox(systemContext(signature), after(breather))
}

const after = (milliseconds: number): Date => new Date(realNow().getTime() + milliseconds)

/** How long nothing is tried with a mail server that doesn't answer. */
const breather = 60_000
