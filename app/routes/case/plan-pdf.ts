import type { LoaderFunctionArgs } from '@remix-run/node'
import { versionNumber } from '~/domain/plan'
import { contextFor } from '~/http/context.server'
import { employerName } from '~/http/employer.server'
import { page, pdfFile } from '~/http/respond.server'
import { readPlanVersion } from '~/reads/plan.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { shown, version, weeklyHours } = page(
    readPlanVersion(signedIn, { slug: params.id ?? '', number: versionNumber(params.nr) }),
  )
  const { name, workplace } = shown.person
  const head = { employer: employerName(), workplace, name, leader: shown.leader?.name ?? null, weeklyHours }
  const { planPdf } = await import('~/documents/plan-pdf.server')
  return pdfFile(context, await planPdf({ ...version, ...head }), `plan-version-${version.number}.pdf`)
}

export default function PlanPdf() {
  return null
}
