import { z } from 'zod'
import { choiceField } from './form'
import { freeTextField } from './free-text'
import { waiverReasons } from './plan-adoption'
import { addRow, removeRow, rowKinds, type PlanDraft, type RowKind } from './plan-draft'
import { draftOf, rowNames, textNames, valuesOf } from './plan-fields'
import { asksWhy, reasonFor, whyField } from './kept-number'
import { isForbidden, textFindings } from './text-guard'

/** What the button that sent the plan asks for. */
export type PlanAction =
  { kind: 'save' | 'adopt' | 'merge' } | { kind: 'add'; row: RowKind } | { kind: 'remove'; row: RowKind; key: string }

export interface PlanInput {
  revision: number
  action: PlanAction
  draft: PlanDraft
  /** What was chosen where two texts differed, by the name of the part. */
  choices: Record<string, string>
  /** Why a telephone number stands in how to keep in touch; null when none does. */
  numberReason: string | null
}

/** What the buttons carry; those of a row its key at the end. */
export const planButtons = {
  save: 'spara',
  adopt: 'gor-klar',
  merge: 'valj',
  add: {
    tasks: 'lagg-till-uppgift',
    adjustments: 'lagg-till-anpassning',
    ramp: 'lagg-till-steg',
    followUps: 'lagg-till-uppfoljning',
  },
  remove: (row: RowKind, key: string) => `ta-bort-${rowNames[row]}-${key}`,
} as const

export const choicePrefix = 'val:'

/**
 * The whole plan as it is posted. Nothing in it is required; only texts that may not be kept at all are refused, each at its
 * field, and texts longer than anybody can read.
 */
export const planForm = z.record(z.string(), z.string()).transform((values, context): PlanInput => {
  const draft = draftOf(values)
  const reason = values[reasonName]?.trim() || null
  for (const [field, text] of Object.entries({ ...valuesOf(draft), [reasonName]: reason ?? '' }))
    guard(field, text, context)
  asksWhy(textNames.contact, draft.contact, reason, context)
  const { atgard = '', revision = '' } = values
  return {
    ...{ revision: Number(revision) || 0, action: actionOf(atgard), draft, choices: choicesOf(values) },
    numberReason: reasonFor(draft.contact, reason),
  }
})

const longest = 1000
const reasonName = whyField(textNames.contact)

function guard(field: string, text: string, context: z.RefinementCtx): void {
  const path = [field]
  if (text.length > longest) context.addIssue({ code: 'custom', path, message: 'too-long' })
  const findings = textFindings(text)
  const first = field === textNames.contact ? findings.find(isForbidden) : findings[0]
  if (first)
    context.addIssue({ code: 'custom', path, message: `${first.kind}-in-text`, params: { found: first.written } })
}

function actionOf(button: string): PlanAction {
  if (button === planButtons.adopt) return { kind: 'adopt' }
  if (button === planButtons.merge) return { kind: 'merge' }
  const row = rowKinds.find((kind) => planButtons.add[kind] === button)
  if (row) return { kind: 'add', row }
  const [, noun, key] = /^ta-bort-([a-z]+)-([a-z0-9]+)$/.exec(button) ?? []
  const removed = rowKinds.find((kind) => rowNames[kind] === noun)
  return removed && key ? { kind: 'remove', row: removed, key } : { kind: 'save' }
}

const choicesOf = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(choicePrefix) ? [[name.slice(choicePrefix.length), value]] : [],
    ),
  )

/** The draft after the button: with a row more or less, or as it was typed. `key` names a new row. */
export function afterButton(draft: PlanDraft, action: PlanAction, key: string): PlanDraft {
  if (action.kind === 'add') return addRow(draft, action.row, key)
  return action.kind === 'remove' ? removeRow(draft, action.row, action.key) : draft
}

export const waiverForm = z
  .object({ skal: choiceField(waiverReasons), text: freeTextField(1000) })
  .transform(({ skal, text }) => ({ reason: skal, text }))
