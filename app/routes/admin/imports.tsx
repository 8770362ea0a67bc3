import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { importsPerPage } from '~/domain/import/batch'
import { uploadForm } from '~/domain/import/upload-form'
import { contextFor } from '~/http/context.server'
import { invalid } from '~/http/form.server'
import { pageNumber } from '~/http/query.server'
import { page, respond } from '~/http/respond.server'
import { forget, readUpload } from '~/http/upload.server'
import { path } from '~/paths'
import { readImports } from '~/reads/imports.server'
import { readMappingProfiles } from '~/reads/mapping.server'
import { ImportsPage } from '~/views/admin/imports-page'
import { startImport } from '~/writes/import/start.server'

export const meta: MetaFunction = () => [{ title: 'Import · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const number = pageNumber(new URL(request.url).searchParams)
  const { imports, count } = page(readImports(signedIn, { page: number }))
  const profiles = page(readMappingProfiles(signedIn, undefined)).map(({ name }) => name)
  const { today, actor } = signedIn
  return { imports, profiles, page: number, pages: Math.ceil(count / importsPerPage), today, role: actor.role }
}

/** Whoever may not import is told so before a byte of the files has been read. */
export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  page(readMappingProfiles(signedIn, undefined))
  const form = await readUpload(request, uploadForm, signedIn)
  if (!form.ok) return invalid(form)
  const bytesTotal = form.files.reduce((sum, { bytes }) => sum + bytes, 0)
  const uploads = form.files.map(({ path, name }) => ({ path, name }))
  const order = { source: form.input.kalla, dryRun: true, skipBad: false, bytesTotal, uploads, lease: null }
  const outcome = startImport(signedIn, order)
  if (outcome.kind !== 'done') forget(form.files)
  return respond(outcome, ({ slug }) => path('importBatch', { id: slug }, { klart: 'filer' }), form.values)
}

export default function Imports() {
  return <ImportsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
