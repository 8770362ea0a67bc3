import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { absenceForm, spellOf, type AbsenceForm } from '~/domain/absence-form'
import { contextFor, type SignedIn } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readAbsence } from '~/reads/absence.server'
import { AbsencePage } from '~/views/person/absence-page'
import { correctAbsence, registerAbsence, removeAbsence, settleAbsence } from '~/writes/absence.server'

export const meta: MetaFunction = () => [{ title: 'Frånvaro · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { person, ...known } = page(readAbsence(signedIn, { slug: params.id ?? '' }))
  const chosen = new URL(request.url).searchParams.get('rad')
  const { today, actor } = signedIn
  return { ...known, person: { ...person, slug: person.personSlug }, chosen, today, role: actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, absenceForm, signedIn)
  if (!form.ok) return invalid(form)
  const slug = params.id ?? ''
  const at = form.input.atgard === 'avgor' ? {} : fieldOf
  return respond(change(signedIn, slug, form.input), path('person', { id: slug }), form.values, at)
}

function change(context: SignedIn, slug: string, form: AbsenceForm) {
  if (form.atgard === 'ta-bort') return removeAbsence(context, { slug, key: form.rad })
  if (form.atgard === 'avgor') return settleAbsence(context, { slug, question: form.fraga, choice: form.val })
  if (form.atgard === 'ratta') return correctAbsence(context, { slug, key: form.rad, ...spellOf(form) })
  return registerAbsence(context, { slug, employeeNumber: form.anstallning, ...spellOf(form) })
}

const fieldOf = {
  'absence-outlasts-employment': 'till',
  'absence-outside-employment': 'fran',
  'absence-over-hundred': 'fran',
  'absence-too-far-ahead': 'fran',
}

export default function Absence() {
  return <AbsencePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
