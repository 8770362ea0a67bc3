import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ruleSlug } from '~/domain/rule-change'
import { ruleFromForm } from '~/domain/rule-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readRule } from '~/reads/rule.server'
import { RuleFromPage } from '~/views/admin/rule-from-page'
import { switchOff } from '~/writes/rule-change.server'

export const meta: MetaFunction = () => [{ title: 'Slå av regeln · Rekoportalen' }]

export const loader = formLoader(({ signedIn, params }) => {
  const { rule, parameters } = page(readRule(signedIn, { slug: params.regel ?? '' }))
  return { parameters, action: path('ruleEnd', { regel: ruleSlug(rule) }) }
})

export const action = formAction({
  form: ruleFromForm,
  write: ({ signedIn, params }, { fran }) => switchOff(signedIn, { rule: params.regel ?? '', startsOn: fran }),
  to: () => path('rules'),
  done: 'regel-slut',
  fieldOf: { 'rule-starts-in-past': 'fran', 'rule-starts-before-next': 'fran' },
})

export default function RuleEnd() {
  return <RuleFromPage {...useLoaderData<typeof loader>()} on={false} form={useActionData<typeof action>()} />
}
