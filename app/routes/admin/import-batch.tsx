import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decisionForm } from '~/domain/import/upload-form'
import type { Outcome } from '~/domain/outcome'
import { formAction, formLoader } from '~/http/form-route.server'
import { pageNumber } from '~/http/query.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readImportBatch } from '~/reads/import-batch.server'
import { ImportBatchPage } from '~/views/admin/import-batch-page'
import { publishImport } from '~/writes/import/publish.server'
import { discardImport, undoImport } from '~/writes/import/undo.server'

export const meta: MetaFunction = () => [{ title: 'Inläsning · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, query }) => {
  const number = pageNumber(query)
  return { batch: page(readImportBatch(signedIn, { slug, page: number })), page: number }
})

/** Taken in with the bad rows left out, as the button says; thrown away; or undone. */
export const action = formAction({
  form: decisionForm,
  write: ({ signedIn, slug }, { val }): Outcome<{ slug: string }> => {
    if (val === 'ta-in') return publishImport(signedIn, { slug, skipBad: true })
    return val === 'angra' ? undoImport(signedIn, { slug }) : discardImport(signedIn, { slug })
  },
  to: (_batch, { slug }, { val }) => (val === 'kasta' ? path('imports') : path('importBatch', { id: slug })),
  done: ({ val }) => doneOf[val],
})

const doneOf = { 'ta-in': 'tas-in', angra: 'angrad', kasta: 'kastad' } as const

export default function ImportBatch() {
  return <ImportBatchPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
