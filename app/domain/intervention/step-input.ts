import { z } from 'zod'
import { isoDay } from '../day'
import { textFindings } from '../text-guard'
import { writtenDay } from '../written-day'
import type { Row, StepDraft } from './draft'
import { draftOf, valuesOf } from './draft-fields'
import { actionOf, type StepAction } from './step-button'
import type { GroupRule, StepForm } from './step-form'

export interface StepInput {
  revision: number
  action: StepAction
  draft: StepDraft
  /** What was chosen where two texts differed, by the name of the part. */
  choices: Record<string, string>
  /** Of the templates, the one that was chosen. */
  template: string
}

export const choicePrefix = 'val:'

/** The longest text of a field. */
export const longestText = 2000

/**
 * A step's form as it is posted. Nothing in it is required; only texts that may not be kept at all are refused, each at its field,
 * and texts longer than anybody can read. Codes: `too-long`, and those of the guard of texts.
 */
export const stepInput = (form: StepForm) =>
  z.record(z.string(), z.string()).transform((values, context): StepInput => {
    const draft = postedDraft(values, form)
    for (const [field, text] of Object.entries(valuesOf(draft, form))) guard(field, text, context)
    const { atgard = '', revision = '', mall = '' } = values
    return {
      ...{ revision: Number(revision) || 0, action: actionOf(atgard), draft, choices: choicesOf(values) },
      template: mall,
    }
  })

/** What was typed as it is kept: spaces around it gone, a day that can be read as ISO. */
export const postedDraft = (values: Readonly<Record<string, string>>, form: StepForm): StepDraft => {
  const draft = draftOf(values, form)
  return Object.fromEntries(form.groups.map((group) => [group.name, (draft[group.name] ?? []).map(keptRow(group))]))
}

const keptRow =
  ({ fields }: GroupRule) =>
  ({ key, values }: Row): Row => ({
    key,
    values: Object.fromEntries(fields.map(({ name, kind }) => [name, asKept(kind, values[name])])),
  })

function asKept(kind: string, typed = ''): string {
  const text = typed.trim()
  const day = kind === 'day' ? writtenDay(text) : null
  return typeof day === 'number' ? isoDay(day) : text
}

function guard(field: string, text: string, context: z.RefinementCtx): void {
  const path = [field]
  if (text.length > longestText) context.addIssue({ code: 'custom', path, message: 'too-long' })
  const first = textFindings(text)[0]
  if (first)
    context.addIssue({ code: 'custom', path, message: `${first.kind}-in-text`, params: { found: first.written } })
}

const choicesOf = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(choicePrefix) ? [[name.slice(choicePrefix.length), value]] : [],
    ),
  )
