import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { moveForm, transitionOf, type MoveAct } from '~/domain/intervention/act-form'
import type { Outcome } from '~/domain/outcome'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readInterventionMove } from '~/reads/intervention-move.server'
import { MovePage } from '~/views/intervention/move-page'
import { move, planDate, undo } from '~/writes/intervention-move.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.shown.unit.name ?? 'Insats'}: nästa steg · Rekoportalen` },
]

export const loader = formLoader(({ signedIn, slug, query }) => ({
  ...page(readInterventionMove(signedIn, { slug })),
  asked: query.get('val'),
}))

export const action = formAction({
  form: moveForm,
  may: ({ signedIn, slug }) => page(readInterventionMove(signedIn, { slug })).shown.may.move,
  write: ({ signedIn, slug }, form): Outcome<{ slug: string }> => {
    const { atgard, nextOn, ...why } = form
    if (atgard === 'angra') return undo(signedIn, { slug })
    if (atgard === 'datum') return planDate(signedIn, { slug, nextOn: nextOn ?? signedIn.today })
    return move(signedIn, { slug, kind: transitionOf[atgard], nextOn, ...why })
  },
  to: ({ slug }) => path('intervention', { id: slug }),
  done: ({ atgard }) => doneOf[atgard],
  fieldOf: {
    ...{ 'next-missing': 'datum', 'next-past': 'datum', 'next-too-far': 'datum', 'next-unchanged': 'datum' },
    ...{ 'reason-missing': 'skal', 'break-off-reason-missing': 'orsak' },
  },
})

const doneOf = {
  vidare: 'insats-steg',
  'hoppa-over': 'insats-steg',
  tillbaka: 'insats-steg',
  datum: 'sparat',
  avsluta: 'insats-avslutad',
  avbryt: 'insats-avbruten',
  angra: 'insats-angrad',
} as const satisfies Record<MoveAct, string>

export default function InterventionMove() {
  return <MovePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
