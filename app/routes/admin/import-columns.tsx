import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fileKinds, likelyKind, mappingForm } from '~/domain/import/mapping'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readImportBatch } from '~/reads/import-batch.server'
import { ImportColumnsPage } from '~/views/admin/import-columns-page'
import { readAgain } from '~/writes/import/start.server'
import { saveMapping } from '~/writes/mapping.server'

export const meta: MetaFunction = () => [{ title: 'Koppla kolumner · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { slug, source, headers } = page(readImportBatch(signedIn, { slug: params.id ?? '', page: 1 }))
  if (!headers) throw redirect(path('importBatch', { id: slug }), 303)
  const chosen = new URL(request.url).searchParams.get('slag')
  const kind = fileKinds.find((one) => one === chosen) ?? likelyKind(headers.columns)
  return { batch: { slug, source, headers }, kind, role: signedIn.actor.role }
}

/** The profile is kept, and the files are read again from the beginning. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { slug } = page(readImportBatch(signedIn, { slug: params.id ?? '', page: 1 }))
  const form = await readForm(request, mappingForm, signedIn)
  if (!form.ok) return invalid(form)
  const saved = saveMapping(signedIn, form.input)
  if (saved.kind !== 'done') return respond(saved, path('imports'), form.values)
  return respond(readAgain(signedIn, { slug }), path('importBatch', { id: slug }), form.values)
}

export default function ImportColumns() {
  return <ImportColumnsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
