import type { LoaderFunctionArgs } from '@remix-run/node'
import { signalsCsv } from '~/documents/signals-csv'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readSignalHistory } from '~/reads/signals.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return csvFile(context, signalsCsv(page(readSignalHistory(signedIn, null))), 'signaler.csv')
}

export default function SignalsCsv() {
  return null
}
