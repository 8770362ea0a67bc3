import type { LoaderFunctionArgs } from '@remix-run/node'
import { contextFor } from '~/http/context.server'
import { employerName } from '~/http/employer.server'
import { page, pdfFile } from '~/http/respond.server'
import { readOwnMedgivande } from '~/reads/own-medgivande.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const whole = page(readOwnMedgivande(signedIn, { slug: params.id ?? '' }))
  const { medgivandePdf } = await import('~/documents/medgivande-pdf.server')
  const printed = { ...whole, employer: employerName(), name: signedIn.actor.name, today: signedIn.today }
  return pdfFile(context, await medgivandePdf(printed), 'medgivande.pdf')
}

export default function OwnMedgivandePdf() {
  return null
}
