import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { exportForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnExports } from '~/reads/own-export.server'
import { OwnExportPage } from '~/views/own/own-export-page'
import { ask } from '~/writes/own-export.server'

export const meta: MetaFunction = () => [{ title: 'Hämta allt om dig · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => page(readOwnExports(signedIn, null)))

export const action = formAction({
  form: exportForm,
  write: ({ signedIn }) => ask(signedIn, {}),
  to: () => path('ownExport'),
  done: 'kopia',
})

export default function OwnExport() {
  return <OwnExportPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
