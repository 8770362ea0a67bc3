import { data, redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { firstFieldOf } from '~/domain/plan-fields'
import { planForm } from '~/domain/plan-form'
import { contextFor } from '~/http/context.server'
import { formLoader } from '~/http/form-route.server'
import { formState, invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readPlan } from '~/reads/plan.server'
import { PlanPage } from '~/views/case/plan-page'
import { adopt, save } from '~/writes/plan.server'

export const meta: MetaFunction = () => [{ title: 'Plan för återgång · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ plan: page(readPlan(signedIn, { slug })) }))

/** What is typed is saved first, so that a plan that can't be adopted yet is kept all the same. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const slug = params.id ?? ''
  const form = await readForm(request, planForm, signedIn)
  if (!form.ok) return invalid(form)
  const saved = save(signedIn, { slug, ...form.input })
  if (saved.kind !== 'done') return respond(saved, '', form.values)
  const { revision, key } = saved.value
  const { action: asked } = form.input
  if (asked.kind === 'add') return redirect(`${path('casePlan', { id: slug })}#${firstFieldOf(asked.row, key)}`, 303)
  if (asked.kind !== 'adopt') return redirect(path('casePlan', { id: slug }, { klart: 'sparat' }), 303)
  const adopted = adopt(signedIn, { slug, revision })
  if (adopted.kind === 'done')
    return redirect(path('casePlanVersion', { id: slug, nr: String(adopted.value.number) }, { klart: 'plan' }), 303)
  const values = { ...form.values, revision: String(revision) }
  if (adopted.kind !== 'refused' || adopted.refusal.code !== 'plan-incomplete') return respond(adopted, '', values)
  const errors = page(readPlan(signedIn, { slug })).missing.map(({ code, field }) => ({ field, code: `plan-${code}` }))
  return data(formState(errors, values), { status: 422 })
}

export default function CasePlan() {
  return <PlanPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
