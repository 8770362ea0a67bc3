import { environment } from '~/outside/environment.server'

/** The whole address of a page, for calendars and other places outside the portal. */
export const wholeAddress = (path: string): string => new URL(path, environment().origin).href

/** A calendar to save or to subscribe to. */
export const icsFile = (body: string, name: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
