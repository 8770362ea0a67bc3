import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarName, entryOf } from '~/documents/calendar'
import { calendarFile } from '~/documents/ics'
import { feedCode, type CalendarDate } from '~/domain/calendar'
import { icsFile, wholeAddress } from '~/http/calendar.server'
import { path } from '~/paths'
import { readFeed } from './read-feed.server'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const dates = await readFeed(feedCode(params.kod ?? ''), context)
  if (typeof dates === 'number')
    return new Response(null, { status: dates, ...(dates === 429 && { headers: { 'Retry-After': '900' } }) })
  const entries = dates.map((date) => ({ ...entryOf(date), url: wholeAddress(pageOf(date)) }))
  return icsFile(calendarFile(entries, calendarName), 'rekoportalen.ics')
}

function pageOf(date: CalendarDate): string {
  if (date.kind === 'meeting') return path('caseMeeting', { id: date.caseSlug, post: date.slug })
  if (date.kind === 'plan') return path('case', { id: date.slug })
  if (date.kind === 'signal') return path('signal', { id: date.slug })
  if (date.kind === 'intervention')
    return path(date.followUp ? 'interventionFollowUp' : 'intervention', { id: date.interventionSlug })
  if (date.kind !== 'talk') return path('case', { id: date.caseSlug })
  return 'caseSlug' in date.at
    ? path('caseTalk', { id: date.at.caseSlug, post: date.at.talkSlug })
    : path('person', { id: date.at.personSlug })
}
