import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { systemContext } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readHouseRules } from '~/reads/house-rules.server'
import { HelpPage } from '~/views/help/help-page'

export const meta: MetaFunction = () => [{ title: 'Hjälp · Rekoportalen' }]

/** Open to visitors, so nobody in particular asks. */
export const loader = ({ context }: LoaderFunctionArgs) => ({
  house: page(readHouseRules(systemContext('hjälpen', context.requestId), null)),
})

export default function Help() {
  return <HelpPage {...useLoaderData<typeof loader>()} />
}
