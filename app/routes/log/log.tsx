import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addDays, parseDay, type Day } from '~/domain/day'
import { logQuery } from '~/domain/log-query'
import { logOutcomes, parsePlace, startOfDay } from '~/domain/log'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readLog } from '~/reads/log.server'
import { LogPage } from '~/views/log/log-page'

export const meta: MetaFunction = () => [{ title: 'Logg · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const search = new URL(request.url).searchParams
  const query = logQuery.parse(Object.fromEntries(search))
  const wanted = {
    from: momentOf(query.fran, (day) => day),
    until: momentOf(query.till, (day) => addDays(day, 1)),
    actor: query.vem,
    person: query.person,
    action: query.handelse || null,
    outcome: logOutcomes.find((one) => one === query.utfall) ?? null,
    request: query.forfragan || null,
    withOwn: query.egna === 'ja',
    before: parsePlace(search.get('fore')),
    after: parsePlace(search.get('efter')),
  }
  return { log: page(readLog(signedIn, wanted)), query, today: signedIn.today }
}

function momentOf(text: string, dayOf: (day: Day) => Day): number | null {
  const day = parseDay(text)
  return day === null ? null : startOfDay(dayOf(day))
}

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />
}
