import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { stepChoiceForm } from '~/domain/intervention/step-choice-form'
import { stepBySlug } from '~/domain/intervention/step-slug'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readStepForm } from '~/reads/step-form.server'
import { StepFormPage } from '~/views/admin/step-form-page'
import { changeForm } from '~/writes/step-form.server'

export const meta: MetaFunction = () => [{ title: 'Insatsens steg · Rekoportalen' }]

export const loader = formLoader(({ signedIn, params }) => page(readStepForm(signedIn, { slug: params.steg })))

export const action = (args: ActionFunctionArgs) =>
  formAction({
    form: stepChoiceForm(stepBySlug(args.params.steg) ?? 'mapping'),
    write: ({ signedIn, params }, chosen) => changeForm(signedIn, { slug: params.steg, ...chosen }),
    to: () => path('rules'),
    done: 'sparat',
    fieldOf: { 'setting-unchanged': 'namn', 'setting-starts-before-next': 'fran', 'setting-starts-in-past': 'fran' },
  })(args)

export default function StepForm() {
  return <StepFormPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
