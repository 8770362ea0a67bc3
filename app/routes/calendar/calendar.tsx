import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { calendarLinkForm } from '~/domain/calendar'
import { feedAddress } from '~/http/calendar.server'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCalendarLink } from '~/reads/calendar.server'
import { CalendarPage } from '~/views/calendar/calendar-page'
import { makeLink, revokeLink } from '~/writes/calendar.server'

export const meta: MetaFunction = () => [{ title: 'Kalender · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => page(readCalendarLink(signedIn, null)))

/** The address is in the answer and nowhere else. */
export const action = formAction({
  form: calendarLinkForm,
  write: ({ signedIn }, { atgard }) => (atgard === 'skapa' ? makeLink(signedIn, null) : revokeLink(signedIn, null)),
  to: ({ code }): string | { address: string } => (code === null ? path('calendar') : { address: feedAddress(code) }),
  done: 'aterkallad',
})

export default function Calendar() {
  const answer = useActionData<typeof action>()
  const made = answer && 'address' in answer ? answer.address : null
  return (
    <CalendarPage
      {...useLoaderData<typeof loader>()}
      made={made}
      form={answer && 'errors' in answer ? answer : undefined}
    />
  )
}
