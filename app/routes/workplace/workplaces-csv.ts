import type { LoaderFunctionArgs } from '@remix-run/node'
import { workplacesCsv } from '~/documents/workplaces-csv'
import { workplaceFileForm } from '~/domain/workplace-filter'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readWorkplaceFile } from '~/reads/workplace-file.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const filter = workplaceFileForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  return csvFile(context, workplacesCsv(page(readWorkplaceFile(signedIn, filter))), 'arbetsplatser.csv')
}

export default function WorkplacesCsv() {
  return null
}
