import type { LoaderFunctionArgs } from '@remix-run/node'
import { contextFor } from '~/http/context.server'
import { page, storedFile } from '~/http/respond.server'
import { printedOf } from '~/jobs/sdk-package.server'
import { readSdkExport } from '~/reads/sdk-export.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const taken = page(readSdkExport(signedIn, { thread: params.id ?? '', slug: params.post ?? '' }))
  const { sdkPackage } = await import('~/documents/sdk-package.server')
  const xml = await sdkPackage(printedOf(taken))
  return storedFile(context, new TextEncoder().encode(xml), { name: `sdk-${params.post}.xml`, type: 'application/xml' })
}

export default function SdkFile() {
  return null
}
