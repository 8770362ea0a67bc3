import type { AppLoadContext } from '@remix-run/node'
import type { Actor } from '~/domain/actor'
import { environment } from '~/outside/environment.server'
import { path } from '~/paths'
import type { systemContext } from './context.server'

/** The whole address of a page, for calendars and other places outside the portal. */
export const wholeAddress = (path: string): string => new URL(path, environment().origin).href

/** The secret address under which a calendar program reads somebody's dates. */
export const feedAddress = (code: string): string => wholeAddress(path('calendarFeed', { kod: `${code}.ics` }))

/** The holder of a secret address asks, without a session; the read looks once more whether the address stands. */
export const readerContext = (
  system: ReturnType<typeof systemContext>,
  { accountId, name, role, personId }: Actor,
) => ({
  ...system,
  actor: { accountId, name, role, personId },
})

/** The file in place of a page, so that who doesn't reach it gets the page that says so. */
export function icsPage(context: AppLoadContext, body: string, name: string): null {
  context.file = icsFile(body, name)
  return null
}

/** A calendar to save or to subscribe to. */
export const icsFile = (body: string, name: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
