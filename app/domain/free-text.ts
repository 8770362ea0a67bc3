import { type z } from 'zod'
import { textField, optionalTextField } from './form'
import { textFindings, type TextFindingKind } from './text-guard'

/**
 * Free text that may not hold personal numbers, diagnoses or telephone numbers.
 * Codes: those of `textField`, and `personal-number-in-text`, `diagnosis-in-text`, `phone-number-in-text`.
 */
export const freeTextField = (longest: number) => textField(longest).superRefine(guard)

export const optionalFreeTextField = (longest: number) =>
  optionalTextField(longest).superRefine((text, context) => guard(text ?? '', context))

/** The first finding is told; what was written is shown again, except a personal number. */
function guard(text: string, context: z.RefinementCtx): void {
  const [first] = textFindings(text)
  if (first) context.addIssue({ code: 'custom', message: codes[first.kind], params: { found: first.written } })
}

const codes: Record<TextFindingKind, string> = {
  'personal-number': 'personal-number-in-text',
  diagnosis: 'diagnosis-in-text',
  'phone-number': 'phone-number-in-text',
}
