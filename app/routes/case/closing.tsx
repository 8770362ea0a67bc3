import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closingForm } from '~/domain/case-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCase } from '~/reads/case.server'
import { ClosingPage } from '~/views/case/closing-page'
import { close, reopen } from '~/writes/case-closure.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readCase(signedIn, { slug })) }))

export const action = formAction({
  form: closingForm,
  write: ({ signedIn, slug }, form) =>
    form.atgard === 'oppna'
      ? reopen(signedIn, { slug })
      : close(signedIn, { slug, reason: form.skal, outcome: form.lage }),
  to: ({ slug }) => path('case', { id: slug }),
  done: ({ atgard }) => (atgard === 'avsluta' ? 'avslutat' : 'oppnat'),
  fieldOf: { 'closure-contradicts': 'lage' },
})

export default function CaseClosing() {
  return <ClosingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
