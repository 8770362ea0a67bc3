import type { LoaderFunctionArgs } from '@remix-run/node'
import { workplaceCsv } from '~/documents/workplace-csv'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readWorkplace } from '~/reads/workplace.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { result, organisation } = page(readWorkplace(signedIn, { slug: params.id ?? '' }))
  return csvFile(context, workplaceCsv(result.trend, organisation.trend), 'arbetsplats.csv')
}

export default function WorkplaceCsv() {
  return null
}
