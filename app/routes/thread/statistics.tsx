import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { yearAsked } from '~/domain/contact-year'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readContactStatistics } from '~/reads/contact-statistics.server'
import { ContactStatisticsPage } from '~/views/thread/statistics-page'

export const meta: MetaFunction = () => [{ title: 'Kontakter med vården · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const year = yearAsked(new URL(request.url).searchParams.get('ar'))
  return page(readContactStatistics(await contextFor(request, context), { year }))
}

export default function ContactStatistics() {
  return <ContactStatisticsPage {...useLoaderData<typeof loader>()} />
}
