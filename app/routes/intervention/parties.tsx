import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { partyForm, type PartyInput } from '~/domain/intervention/act-form'
import type { Outcome } from '~/domain/outcome'
import type { SignedIn } from '~/http/context.server'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readInterventionParties } from '~/reads/intervention-party.server'
import { PartiesPage } from '~/views/intervention/parties-page'
import { ask, follow, give, unask, unfollow } from '~/writes/intervention-party.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.shown.unit.name ?? 'Insats'}: deltagare · Rekoportalen` },
]

export const loader = formLoader(({ signedIn, slug }) => page(readInterventionParties(signedIn, { slug })))

export const action = formAction({
  form: partyForm,
  may: ({ signedIn, slug }) => {
    const { may, part } = page(readInterventionParties(signedIn, { slug })).shown
    return may.follow || part !== null
  },
  write: ({ signedIn, slug }, form) => writeOf(signedIn, slug, form),
  to: (_value, { slug, signedIn }, form) =>
    form.atgard === 'ta-bort' && signedIn.actor.role !== 'chef' && signedIn.actor.role !== 'insatsagare'
      ? path('interventions')
      : path('interventionParties', { id: slug }),
  done: ({ atgard }) => doneOf[atgard],
  fieldOf: {
    ...{ 'already-invited': 'gast', 'intervention-cannot-invite': 'gast' },
    ...{ 'intervention-already-follows': 'vem', 'intervention-cannot-follow': 'vem' },
    ...{ 'cannot-own': 'till', 'already-owns': 'till', 'chef-cannot-own': 'till', 'reason-missing': 'lamna-skal' },
  },
})

const doneOf = {
  'bjud-in': 'inbjuden',
  'ta-bort': 'inbjuden-inte',
  folj: 'insats-foljer',
  sluta: 'insats-foljer',
  lamna: 'insats-lamnad',
} as const

function writeOf(signedIn: SignedIn, slug: string, form: PartyInput): Outcome<{ slug: string }> {
  if (form.atgard === 'lamna') return give(signedIn, { slug, who: form.till, reason: form['lamna-skal'] })
  if ('vem' in form) return (form.atgard === 'folj' ? follow : unfollow)(signedIn, { slug, who: form.vem })
  return (form.atgard === 'bjud-in' ? ask : unask)(signedIn, { slug, ...form.gast })
}

export default function InterventionParties() {
  return <PartiesPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
