import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { choiceForm } from '~/domain/intervention/act-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readWorkplaceChoice } from '~/reads/intervention-choice.server'
import { ChoicePage } from '~/views/intervention/choice-page'
import { choose } from '~/writes/intervention-choice.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Starta en insats${data ? ` på ${data.unit.name}` : ''} · Rekoportalen` },
]

export const loader = formLoader(({ signedIn, slug }) => page(readWorkplaceChoice(signedIn, { slug })))

export const action = formAction({
  form: choiceForm,
  write: ({ signedIn, slug: unit }, form) => choose(signedIn, { unit, ...form }),
  to: ({ slug }) => path('intervention', { id: slug }),
  done: 'insats',
  fieldOf: { 'next-missing': 'datum', 'next-past': 'datum', 'next-too-far': 'datum' },
})

export default function WorkplaceChoice() {
  return <ChoicePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
