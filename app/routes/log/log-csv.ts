import type { LoaderFunctionArgs } from '@remix-run/node'
import { logCsv } from '~/documents/log-csv'
import { logQuery, wantedIn } from '~/domain/log-query'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readLogFile } from '~/reads/log-file.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const search = new URL(request.url).searchParams
  const wanted = wantedIn(logQuery.parse(Object.fromEntries(search)), search)
  return csvFile(context, logCsv(page(readLogFile(signedIn, wanted))), 'logg.csv')
}

export default function LogCsv() {
  return null
}
