import type { LoaderFunctionArgs } from '@remix-run/node'
import { nyckeltalCsv } from '~/documents/nyckeltal-csv'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readNyckeltal } from '~/reads/nyckeltal.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { year, numbers } = page(readNyckeltal(await contextFor(request, context), params.ar))
  return csvFile(context, nyckeltalCsv(numbers), `nyckeltal-${year}.csv`)
}

export default function NyckeltalCsv() {
  return null
}
