import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { leaderForm } from '~/domain/case-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCase } from '~/reads/case.server'
import { LeaderPage } from '~/views/case/leader-page'
import { give } from '~/writes/case-lead.server'

export const meta: MetaFunction = () => [{ title: 'Lämna över · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readCase(signedIn, { slug })) }))

export const action = formAction({
  form: leaderForm,
  write: ({ signedIn, slug }, { ansvarig, skal }) => give(signedIn, { slug, to: ansvarig, reason: skal }),
  to: ({ slug }) => path('case', { id: slug }),
  done: 'sparat',
  fieldOf: { 'already-leads': 'ansvarig', 'cannot-lead': 'ansvarig' },
})

export default function CaseLeader() {
  return <LeaderPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
