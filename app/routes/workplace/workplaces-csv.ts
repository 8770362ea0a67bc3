import type { LoaderFunctionArgs } from '@remix-run/node'
import { workplacesCsv } from '~/documents/workplaces-csv'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readWorkplaceFile } from '~/reads/workplace-file.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return csvFile(context, workplacesCsv(page(readWorkplaceFile(signedIn, null))), 'arbetsplatser.csv')
}

export default function WorkplacesCsv() {
  return null
}
