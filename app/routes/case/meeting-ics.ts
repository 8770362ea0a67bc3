import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarFile } from '~/documents/ics'
import { icsPage, wholeAddress } from '~/http/calendar.server'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeeting } from '~/reads/meeting.server'
import { calendarName, meetingEntry } from '~/documents/calendar'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [id, post] = [params.id ?? '', params.post ?? '']
  const { meeting } = page(readMeeting(await contextFor(request, context), { slug: id, meeting: post }))
  const entry = meetingEntry({ ...meeting, ...meeting.slot, cancelled: meeting.cancelled !== null })
  return icsPage(
    context,
    calendarFile([{ ...entry, url: wholeAddress(path('caseMeeting', { id, post })) }], calendarName),
    'mote.ics',
  )
}

export default function MeetingIcs() {
  return null
}
