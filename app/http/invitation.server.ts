import { activationHours, useActivation, type ActivationState } from '~/domain/activation'
import { dayAt } from '~/domain/day'
import { realNow } from '~/outside/clock.server'
import { environment } from '~/outside/environment.server'
import { path } from '~/paths'
import { longDay } from '~/text/day'

/** Until when a link that is made now can be used; the clock on the wall. */
export const linkExpiry = (): Date => new Date(realNow().getTime() + activationHours * 3_600_000)

/** Whether a link can be used now; the clock on the wall here too. */
export const linkUse = (link: ActivationState) => useActivation(link, realNow())

/** What whoever invites hands over: for whom, the whole address, and until when in words. */
export const invitationTo = (email: string, code: string) => ({
  email,
  link: new URL(path('activation', { kod: code }), environment().origin).href,
  until: longDay(dayAt(linkExpiry()), dayAt(realNow())),
})
