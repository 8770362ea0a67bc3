import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ruleFromForm } from '~/domain/rule-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readRehearsal } from '~/reads/rule.server'
import { RuleFromPage } from '~/views/admin/rule-from-page'
import { switchOn } from '~/writes/rule-change.server'

export const meta: MetaFunction = () => [{ title: 'Slå på regeln · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => {
  const { parameters } = page(readRehearsal(signedIn, { slug }))
  return { parameters, action: path('ruleStart', { id: slug }) }
})

export const action = formAction({
  form: ruleFromForm,
  write: ({ signedIn, slug }, { fran }) => switchOn(signedIn, { slug, startsOn: fran }),
  to: () => path('rules'),
  done: 'regel',
  fieldOf: { 'rule-starts-in-past': 'fran', 'rule-starts-before-next': 'fran' },
})

export default function RuleStart() {
  return <RuleFromPage {...useLoaderData<typeof loader>()} on form={useActionData<typeof action>()} />
}
