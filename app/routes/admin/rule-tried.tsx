import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { retryForm } from '~/domain/rule-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readRehearsal } from '~/reads/rule.server'
import { RuleTriedPage } from '~/views/admin/rule-tried-page'
import { retryRehearsal } from '~/writes/rehearsal.server'

export const meta: MetaFunction = () => [{ title: 'Prövad regel · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ tried: page(readRehearsal(signedIn, { slug })) }))

export const action = formAction({
  form: retryForm,
  write: ({ signedIn, slug }) => retryRehearsal(signedIn, { slug }),
  to: (_value, { slug }) => path('ruleTried', { id: slug }),
})

export default function RuleTried() {
  return <RuleTriedPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
