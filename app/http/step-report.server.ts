import { redirect } from '@remix-run/node'
import type { ZodType } from 'zod'
import { commentForm } from '~/domain/intervention/comment-form'
import type { Step } from '~/domain/intervention/stage'
import type { Outcome } from '~/domain/outcome'
import { path, type PageName } from '~/paths'
import type { DoneCode } from '~/text/done'
import type { SignedIn } from './context.server'
import { checkForm, invalid, type FormValues } from './form.server'
import { answeredBefore, rememberAnswer } from './once.server'
import { respond } from './respond.server'

/** A small form on the page of a step. */
export type OtherForm = (signedIn: SignedIn, slug: string, values: FormValues) => Response | ReturnType<typeof invalid>

interface Report<Input extends object> {
  form: ZodType<Input>
  page: PageName
  done: DoneCode
  write(signedIn: SignedIn, told: Input & { slug: string }): Outcome<unknown>
  /** At which field a refusal is shown, by its code. */
  fieldOf?: Readonly<Record<string, string>>
  /** Where on the page to go on. */
  at(input: Input): string
}

/** Checked, written, then on to the same place of the page. */
export const report =
  <Input extends object>({ form: schema, page, done, write, fieldOf, at }: Report<Input>): OtherForm =>
  (signedIn, slug, values) => {
    const form = checkForm(values, schema, signedIn)
    if (!form.ok) return invalid(form)
    const before = answeredBefore(signedIn, values)
    if (before !== undefined) return redirect(before, 303)
    const to = `${path(page, { id: slug }, { klart: done })}#${at(form.input)}`
    const outcome = write(signedIn, { ...form.input, slug })
    if (outcome.kind === 'done') rememberAnswer(signedIn, values, to)
    return respond(outcome, to, values, fieldOf)
  }

/** Saying something about a step. */
export const commentOn = (
  step: Step,
  page: PageName,
  write: (signedIn: SignedIn, told: { slug: string; step: Step; text: string }) => Outcome<unknown>,
): OtherForm =>
  report({
    ...{ form: commentForm, page, done: 'kommenterat', fieldOf: { 'comment-empty': 'kommentar' } },
    write: (signedIn, { slug, kommentar }) => write(signedIn, { slug, step, text: kommentar }),
    at: () => 'kommentarer',
  })
