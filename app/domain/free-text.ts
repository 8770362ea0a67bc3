import { type z } from 'zod'
import { textField, optionalTextField } from './form'
import { isForbidden, textFindings, type TextFindingKind } from './text-guard'

/**
 * Free text that may not hold personal numbers, diagnoses or telephone numbers.
 * Codes: those of `textField`, and `personal-number-in-text`, `diagnosis-in-text`, `phone-number-in-text`.
 */
export const freeTextField = (longest: number) => textField(longest).superRefine(guard)

export const optionalFreeTextField = (longest: number) =>
  optionalTextField(longest).superRefine((text, context) => guard(text ?? '', context))

/** Free text in which a telephone number may stand, when the form asks why: see `asksWhy`. The rest is refused all the same. */
export const numberTextField = (longest: number) => textField(longest).superRefine(guardButNumbers)

export const optionalNumberTextField = (longest: number) =>
  optionalTextField(longest).superRefine((text, context) => guardButNumbers(text ?? '', context))

/** The first finding is told; what was written is shown again, except a personal number. */
function guard(text: string, context: z.RefinementCtx): void {
  tell(textFindings(text)[0], context)
}

const guardButNumbers = (text: string, context: z.RefinementCtx): void =>
  tell(textFindings(text).find(isForbidden), context)

function tell(first: ReturnType<typeof textFindings>[number] | undefined, context: z.RefinementCtx): void {
  if (first) context.addIssue({ code: 'custom', message: codes[first.kind], params: { found: first.written } })
}

const codes: Record<TextFindingKind, string> = {
  'personal-number': 'personal-number-in-text',
  diagnosis: 'diagnosis-in-text',
  'phone-number': 'phone-number-in-text',
}
