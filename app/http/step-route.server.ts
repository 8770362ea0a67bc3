import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { newSlug } from '#db/crypto.server'
import { defaultForms } from '~/domain/intervention/default-forms'
import type { StepDraft } from '~/domain/intervention/draft'
import type { Finding } from '~/domain/intervention/finding'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { askedRow } from '~/domain/intervention/new-row'
import type { Step } from '~/domain/intervention/stage'
import { stepInput, type StepInput } from '~/domain/intervention/step-input'
import type { Outcome } from '~/domain/outcome'
import { path, type PageName } from '~/paths'
import { findingError } from '~/text/intervention-finding'
import { contextFor, type SignedIn } from './context.server'
import { contextKeeping, keptForm, sentAgain } from './kept-form.server'
import { checkForm, formState, formValues, invalid, type FormValues } from './form.server'
import { answeredBefore, newOnce, rememberAnswer } from './once.server'
import { isInvalid, notHers, page, respond } from './respond.server'
import { pressed } from './step-button.server'
import type { OtherForm } from './step-report.server'

/** What the three steps read and write, each with its own page. */
export interface StepDesk {
  step: Step
  page: PageName
  read(signedIn: SignedIn, asked: { slug: string; step: Step }): Outcome<StepRead>
  save(signedIn: SignedIn, saving: StepSaving): Outcome<{ body: { revision: number } }>
  approve(signedIn: SignedIn, seen: { slug: string; step: Step; revision: number }): Outcome<unknown>
  publish(signedIn: SignedIn, seen: { slug: string; revision: number }): Outcome<unknown>
  /** The other forms of the page, by what their field `formular` says. */
  others: Readonly<Record<string, OtherForm>>
}

export interface StepRead {
  findings: Finding[]
  revision: number
  shown: {
    may: { write: boolean; comment: boolean; report: boolean }
    house: HouseForms
    facts: { forms: Readonly<Record<Step, { revision: number; draft: StepDraft }>> }
  }
}

interface StepSaving {
  slug: string
  step: Step
  revision: number
  draft: StepDraft
  choices: Record<string, string> | null
}

/** The loader of a step's page. */
export const stepLoader =
  <Read extends StepRead>(
    step: Step,
    read: (signedIn: SignedIn, asked: { slug: string; step: Step }) => Outcome<Read>,
  ) =>
  async ({ request, context, params }: LoaderFunctionArgs) => {
    const signedIn = await contextFor(request, context)
    const query = new URL(request.url).searchParams
    const asked = { asked: askedRow(query.get('ny')), reading: query.get('visa') === 'text' }
    return {
      read: page(read(signedIn, { slug: params.id ?? '', step })),
      ...{ today: signedIn.today, role: signedIn.actor.role, once: newOnce(), fresh: newSlug() },
      ...asked,
      kept: keptForm(signedIn, request),
    }
  }

/** Its action. What is typed is saved first, so that a step that can't be approved or published yet is kept all the same. */
export const stepAction =
  (desk: StepDesk) =>
  async ({ request, context, params }: ActionFunctionArgs) => {
    const signedIn = await contextKeeping(request, context)
    const [slug, values] = [params.id ?? '', await formValues(request)]
    sentAgain(signedIn, request, values)
    const other = new Map(Object.entries(desk.others)).get(values.formular ?? '')
    const may = mayDo(desk, signedIn, slug)
    if (other) {
      const answer = other(signedIn, slug, values)
      return isInvalid(answer) && !may(values.formular === 'kommentar' ? 'comment' : 'report')
        ? respond(notHers, '', values)
        : answer
    }
    const form = checkForm(values, stepInput(defaultForms[desk.step]), signedIn)
    if (!form.ok) return form.status === 409 || may('write') ? invalid(form) : respond(notHers, '', values)
    const before = answeredBefore(signedIn, values)
    if (before !== undefined) return redirect(before, 303)
    const mapping = () => page(desk.read(signedIn, { slug, step: desk.step })).shown.facts.forms.mapping.draft
    const done = pressed(form.input, { form: defaultForms[desk.step], mapping, today: signedIn.today })
    if ('error' in done)
      return may('write') ? data(formState([done.error], values), { status: 422 }) : respond(notHers, '', values)
    const saved = saving(desk, signedIn, slug, { ...form.input, draft: done.draft })
    if (saved.kind !== 'done') return respond(saved, '', values)
    if (done.at !== null) return onward(signedIn, values, `${path(desk.page, { id: slug }, done.query)}#${done.at}`)
    return settled(desk, signedIn, { slug, revision: saved.value, values, kind: form.input.action.kind })
  }

/** Who may not do it at all is told so, whatever is wrong with what was sent; who doesn't reach it learns nothing. */
const mayDo =
  (desk: StepDesk, signedIn: SignedIn, slug: string) =>
  (act: keyof StepRead['shown']['may']): boolean =>
    page(desk.read(signedIn, { slug, step: desk.step })).shown.may[act]

/** Text that was saved before is saved. */
function saving(
  desk: StepDesk,
  signedIn: SignedIn,
  slug: string,
  { revision, draft, choices, action }: StepInput,
): Outcome<number> {
  const chosen = action.kind === 'merge' ? choices : null
  const saved = desk.save(signedIn, { slug, step: desk.step, revision, draft, choices: chosen })
  if (saved.kind === 'done') return { kind: 'done', value: saved.value.body.revision }
  return saved.kind === 'refused' && saved.refusal.code === 'step-unchanged' ? { kind: 'done', value: revision } : saved
}

interface Saved {
  slug: string
  revision: number
  values: FormValues
  kind: StepInput['action']['kind']
}

function settled(desk: StepDesk, signedIn: SignedIn, { slug, revision, values, kind }: Saved) {
  const { step, page: name } = desk
  if (kind !== 'approve' && kind !== 'publish')
    return onward(signedIn, values, path(name, { id: slug }, { klart: 'sparat' }))
  const outcome =
    kind === 'approve' ? desk.approve(signedIn, { slug, step, revision }) : desk.publish(signedIn, { slug, revision })
  const kept = { ...values, revision: String(revision) }
  if (outcome.kind === 'refused' && outcome.refusal.code === 'step-incomplete')
    return data(formState(lackingIn(page(desk.read(signedIn, { slug, step }))), kept), { status: 422 })
  if (outcome.kind !== 'done') return respond<unknown>(outcome, '', kept)
  return onward(signedIn, values, path(name, { id: slug }, { klart: kind === 'approve' ? 'godkant' : 'publicerat' }))
}

function onward(signedIn: SignedIn, values: FormValues, to: string): Response {
  rememberAnswer(signedIn, values, to)
  return redirect(to, 303)
}

const lackingIn = ({ findings, shown }: StepRead) =>
  findings
    .filter(({ weight }) => weight === 'blocks')
    .map((finding) => findingError(finding, shown.house.forms, shown.facts.forms))
