import type { LoaderFunctionArgs } from '@remix-run/node'
import { mediaType } from '~/domain/attachment/kind'
import { contextFor } from '~/http/context.server'
import { page, storedFile } from '~/http/respond.server'
import { readAttachment } from '~/reads/attachment.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { file, content } = page(readAttachment(signedIn, { thread: params.id ?? '', slug: params.post ?? '' }))
  return storedFile(context, content, { name: file.name, type: mediaType[file.kind] })
}

export default function Attachment() {
  return null
}
