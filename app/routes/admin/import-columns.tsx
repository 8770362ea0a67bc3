import { redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fileKinds, likelyKind, mappingForm } from '~/domain/import/mapping'
import type { Outcome } from '~/domain/outcome'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readImportBatch } from '~/reads/import-batch.server'
import { ImportColumnsPage } from '~/views/admin/import-columns-page'
import { readAgain } from '~/writes/import/start.server'
import { saveMapping } from '~/writes/mapping.server'

export const meta: MetaFunction = () => [{ title: 'Koppla kolumner · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, query }) => {
  const { source, phase, headers } = page(readImportBatch(signedIn, { slug, page: 1 }))
  if (!headers) throw redirect(path('importBatch', { id: slug }), 303)
  if (headers.causes) throw redirect(path('importCauses', { id: slug }), 303)
  const kind = fileKinds.find((one) => one === query.get('slag')) ?? likelyKind(headers.columns)
  return { batch: { slug, source, headers, waits: phase === 'mapping' }, kind }
})

/** The profile is kept, and files that wait for it are read again from the beginning. */
export const action = formAction({
  form: mappingForm,
  write: ({ signedIn, slug }, mapping): Outcome<unknown> => {
    const { phase } = page(readImportBatch(signedIn, { slug, page: 1 }))
    const saved = saveMapping(signedIn, mapping)
    return saved.kind === 'done' && phase === 'mapping' ? readAgain(signedIn, { slug }) : saved
  },
  to: (_batch, { slug }) => path('importBatch', { id: slug }),
  done: 'sparat',
})

export default function ImportColumns() {
  return <ImportColumnsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
