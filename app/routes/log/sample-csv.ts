import type { LoaderFunctionArgs } from '@remix-run/node'
import { sampleCsv } from '~/documents/sample-csv'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readSampleFile } from '~/reads/access-sample.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { items } = page(readSampleFile(signedIn, { slug: params.id ?? '' }))
  return csvFile(context, sampleCsv(items), 'stickprov.csv')
}

export default function SampleCsv() {
  return null
}
