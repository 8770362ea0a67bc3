import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { correctionForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readReportedThing } from '~/reads/own-correction.server'
import { OwnErrorPage } from '~/views/own/own-error-page'
import { report } from '~/writes/correction.server'

export const meta: MetaFunction = () => [{ title: 'Säg att något är fel · Rekoportalen' }]

export const loader = formLoader(({ signedIn, query }) => {
  const object = query.get('post')
  return { ...page(readReportedThing(signedIn, { object })), about: query.get('om') ?? '', object }
})

export const action = formAction({
  form: correctionForm,
  write: ({ signedIn }, form) => report(signedIn, form),
  to: () => path('ownErrors'),
  done: 'sagt-till',
})

export default function OwnErrorNew() {
  return <OwnErrorPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
