import type { LoaderFunctionArgs } from '@remix-run/node'
import { contextFor } from '~/http/context.server'
import { employerName } from '~/http/employer.server'
import { page, pdfFile } from '~/http/respond.server'
import { readCaseMedgivande } from '~/reads/medgivande.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const asked = { slug: params.id ?? '', medgivande: params.post ?? '' }
  const { shown, ...whole } = page(readCaseMedgivande(signedIn, asked))
  const { medgivandePdf } = await import('~/documents/medgivande-pdf.server')
  const printed = { ...whole, employer: employerName(), name: shown.person.name, today: signedIn.today }
  return pdfFile(context, await medgivandePdf(printed), 'medgivande.pdf')
}

export default function CaseMedgivandePdf() {
  return null
}
