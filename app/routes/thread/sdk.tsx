import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { largestSdkMessage } from '~/domain/sdk'
import { sdkFieldOf, sdkForm } from '~/domain/sdk-form'
import { contextFor } from '~/http/context.server'
import { checkForm, invalid } from '~/http/form.server'
import { formLoader } from '~/http/form-route.server'
import { answeredBefore, rememberAnswer } from '~/http/once.server'
import { receiveFiles } from '~/http/received-files.server'
import { page, respond } from '~/http/respond.server'
import { handleSdk } from '~/jobs/sdk.server'
import { path } from '~/paths'
import { readSdkDesk } from '~/reads/sdk-desk.server'
import { SdkPage } from '~/views/thread/sdk-page'

export const meta: MetaFunction = () => [{ title: 'SDK · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ desk: page(readSdkDesk(signedIn, { slug })) }))

/** Whoever doesn't reach the thread is told so before a byte of the file has been read. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [signedIn, slug] = [await contextFor(request, context), params.id ?? '']
  page(readSdkDesk(signedIn, { slug }))
  const { values, files } = await receiveFiles(request, oneAnswer)
  const form = checkForm(values, sdkForm, signedIn)
  if (!form.ok) return invalid(form)
  const before = answeredBefore(signedIn, values)
  if (before !== undefined) return redirect(before, 303)
  const outcome = await handleSdk(signedIn, slug, form.input, files[0]?.bytes ?? null)
  const next = path('threadSdk', { id: slug }, { klart: form.input.atgard === 'ta-ut' ? 'sdk-ut' : 'sdk-in' })
  if (outcome.kind === 'done') rememberAnswer(signedIn, values, next)
  return respond(outcome, next, values, sdkFieldOf)
}

const oneAnswer = { each: largestSdkMessage + 1, count: 1, together: largestSdkMessage + 1 }

export default function Sdk() {
  return <SdkPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
