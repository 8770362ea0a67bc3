import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { tryRuleForm } from '~/domain/rule-form'
import { fieldsOfPreset } from '~/domain/rule-fields'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readRules } from '~/reads/rule.server'
import { RuleTryPage } from '~/views/admin/rule-try-page'
import { tryRule } from '~/writes/rehearsal.server'

export const meta: MetaFunction = () => [{ title: 'Pröva en regel · Rekoportalen' }]

export const loader = formLoader(({ signedIn, query }) => {
  page(readRules(signedIn, null))
  return fieldsOfPreset(query.get('regel'), query.get('sort'))
})

export const action = formAction({
  form: tryRuleForm,
  write: ({ signedIn }, parameters) => tryRule(signedIn, { parameters }),
  to: ({ slug }) => path('ruleTried', { id: slug }),
})

export default function RuleTry() {
  return <RuleTryPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
