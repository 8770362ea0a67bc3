import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { absenceForm, spellOf, type AbsenceForm } from '~/domain/absence-form'
import type { SignedIn } from '~/http/context.server'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAbsence } from '~/reads/absence.server'
import { AbsencePage } from '~/views/person/absence-page'
import { correctAbsence, registerAbsence, removeAbsence, settleAbsence } from '~/writes/absence.server'

export const meta: MetaFunction = () => [{ title: 'Frånvaro · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, query }) => {
  const { person, ...known } = page(readAbsence(signedIn, { slug }))
  return { ...known, person: { ...person, slug: person.personSlug }, chosen: query.get('rad') }
})

export const action = formAction({
  form: absenceForm,
  write: ({ signedIn, slug }, form) => change(signedIn, slug, form),
  to: (_spell, { slug }) => path('person', { id: slug }),
  done: ({ atgard }) => doneOf[atgard],
  fieldOf: ({ atgard }) => (atgard === 'avgor' ? {} : fieldOf),
})

const doneOf = { registrera: 'franvaro', ratta: 'franvaro', 'ta-bort': 'borttagen', avgor: 'val' } as const

function change(context: SignedIn, slug: string, form: AbsenceForm) {
  if (form.atgard === 'ta-bort') return removeAbsence(context, { slug, key: form.rad })
  if (form.atgard === 'avgor') return settleAbsence(context, { slug, question: form.fraga, choice: form.val })
  if (form.atgard === 'ratta') return correctAbsence(context, { slug, key: form.rad, ...spellOf(form) })
  return registerAbsence(context, { slug, employeeNumber: form.anstallning, ...spellOf(form) })
}

const fieldOf = {
  'absence-outlasts-employment': 'till',
  'absence-starts-ahead': 'framat',
  'absence-outside-employment': 'fran',
  'absence-over-hundred': 'fran',
  'absence-too-far-ahead': 'fran',
}

export default function Absence() {
  return <AbsencePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
