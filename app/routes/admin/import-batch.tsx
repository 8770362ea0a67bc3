import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decisionForm } from '~/domain/import/upload-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { pageNumber } from '~/http/query.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readImportBatch } from '~/reads/import-batch.server'
import { ImportBatchPage } from '~/views/admin/import-batch-page'
import { publishImport } from '~/writes/import/publish.server'
import { discardImport, undoImport } from '~/writes/import/undo.server'

export const meta: MetaFunction = () => [{ title: 'Inläsning · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const number = pageNumber(request)
  const batch = page(readImportBatch(signedIn, { slug: params.id ?? '', page: number }))
  return { batch, page: number, today: signedIn.today, role: signedIn.actor.role }
}

/** Taken in with the bad rows left out, as the button says; thrown away; or undone. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, decisionForm, signedIn)
  if (!form.ok) return invalid(form)
  const slug = params.id ?? ''
  const here = path('importBatch', { id: slug })
  if (form.input.val === 'ta-in') return respond(publishImport(signedIn, { slug, skipBad: true }), here, form.values)
  if (form.input.val === 'angra') return respond(undoImport(signedIn, { slug }), here, form.values)
  const outcome = discardImport(signedIn, { slug })
  return outcome.kind === 'done' ? redirect(path('imports'), 303) : respond(outcome, here, form.values)
}

export default function ImportBatch() {
  return <ImportBatchPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
