import type { LoaderFunctionArgs } from '@remix-run/node'
import { contactsCsv } from '~/documents/contacts-csv'
import { yearAsked } from '~/domain/contact-year'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readContactStatistics } from '~/reads/contact-statistics.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const year = yearAsked(new URL(request.url).searchParams.get('ar'))
  const statistics = page(readContactStatistics(await contextFor(request, context), { year }))
  return csvFile(context, contactsCsv(statistics), `kontakter-${statistics.year}.csv`)
}

export default function ContactsCsv() {
  return null
}
