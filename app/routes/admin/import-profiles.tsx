import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { removeMappingForm } from '~/domain/import/mapping'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMappingProfiles } from '~/reads/mapping.server'
import { ImportProfilesPage } from '~/views/admin/import-profiles-page'
import { removeMapping } from '~/writes/mapping.server'

export const meta: MetaFunction = () => [{ title: 'Mallar · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => ({ profiles: page(readMappingProfiles(signedIn, undefined)) }))

export const action = formAction({
  form: removeMappingForm,
  write: ({ signedIn }, { mall: slug }) => removeMapping(signedIn, { slug }),
  to: () => path('importProfiles'),
  done: 'mall-borta',
})

export default function ImportProfiles() {
  return <ImportProfilesPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
