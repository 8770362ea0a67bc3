import type { LoaderFunctionArgs } from '@remix-run/node'
import { registerCsv } from '~/documents/register-csv'
import { registerFilterForm } from '~/domain/register-filter'
import { contextFor } from '~/http/context.server'
import { csvFile, page } from '~/http/respond.server'
import { readWholeRegister } from '~/reads/register.server'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const filter = registerFilterForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  return csvFile(context, registerCsv(page(readWholeRegister(signedIn, filter))), 'insatsregister.csv')
}

export default function RegisterCsv() {
  return null
}
