import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { systemContext } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readHouseRules } from '~/reads/house-rules.server'
import { MethodPage } from '~/views/help/method-page'

export const meta: MetaFunction = () => [{ title: 'Så räknar vi · Rekoportalen' }]

/** Open to visitors, so nobody in particular asks. */
export const loader = ({ context }: LoaderFunctionArgs) => ({
  house: page(readHouseRules(systemContext('metodsidan', context.requestId), null)),
})

export default function Method() {
  return <MethodPage {...useLoaderData<typeof loader>()} />
}
