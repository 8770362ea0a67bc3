import { redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { causesForm } from '~/domain/import/cause'
import type { Outcome } from '~/domain/outcome'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readImportBatch } from '~/reads/import-batch.server'
import { ImportCausesPage } from '~/views/admin/import-causes-page'
import { readAgain } from '~/writes/import/start.server'
import { saveCauses } from '~/writes/mapping.server'

export const meta: MetaFunction = () => [{ title: 'Koppla koder · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => {
  const { headers } = page(readImportBatch(signedIn, { slug, page: 1 }))
  if (!headers?.causes) throw redirect(path('importBatch', { id: slug }), 303)
  return { batch: { slug, file: headers.file, ...headers.causes } }
})

/** What the codes mean is kept with the profile, and the files are read again from the beginning. */
export const action = formAction({
  form: causesForm,
  write: ({ signedIn, slug }, causes): Outcome<unknown> => {
    const { phase, headers } = page(readImportBatch(signedIn, { slug, page: 1 }))
    const saved = saveCauses(signedIn, { profile: headers?.causes?.profile ?? '', causes })
    return saved.kind === 'done' && phase === 'mapping' ? readAgain(signedIn, { slug }) : saved
  },
  to: (_batch, { slug }) => path('importBatch', { id: slug }),
  done: 'sparat',
})

export default function ImportCauses() {
  return <ImportCausesPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
