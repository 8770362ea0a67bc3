import type { LoaderFunctionArgs } from '@remix-run/node'
import { contextFor } from '~/http/context.server'

/** No such page: said only to who has logged in, so that the answer is the same for what is out of reach. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<never> {
  await contextFor(request, context)
  throw new Response(null, { status: 404 })
}

export const action = loader

export default function Elsewhere() {
  return null
}
