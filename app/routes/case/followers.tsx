import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { followForm } from '~/domain/case-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCase } from '~/reads/case.server'
import { FollowersPage } from '~/views/case/followers-page'
import { add, follow } from '~/writes/case-follower.server'

export const meta: MetaFunction = () => [{ title: 'Följa ärendet · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readCase(signedIn, { slug })) }))

export const action = formAction({
  form: followForm,
  write: ({ signedIn, slug }, form) =>
    form.folj === 'annan'
      ? add(signedIn, { slug, who: form.vem })
      : follow(signedIn, { slug, follows: form.folj === 'ja' }),
  to: ({ slug }) => path('case', { id: slug }),
  done: ({ folj }) => doneOf[folj],
  fieldOf: { 'already-follows': 'vem', 'cannot-follow': 'vem' },
})

const doneOf = { ja: 'foljer', nej: 'foljer-inte', annan: 'foljare' } as const

export default function CaseFollowers() {
  return <FollowersPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
