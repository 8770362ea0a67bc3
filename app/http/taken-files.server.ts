import type { Outcome, Refusal } from '~/domain/outcome'
import type { OfferedFile } from '~/domain/attachment/attachment'
import type { FormState } from './form.server'
import { page } from './respond.server'
import type { ReceivedForm } from './received-files.server'

/** What a form does with the files that come in it. */
export interface TakesFiles {
  /** The field with the files, and the one with the opaque names of those that are kept. */
  field: string
  kept: string
  take: (file: OfferedFile) => Promise<Outcome<{ slug: string }>>
}

/** Each by itself: one that is refused is told of at the field, and the others are kept for when the form comes again. */
export async function takeFiles(
  { values, files, tooMany }: ReceivedForm,
  { field, kept, take }: TakesFiles,
): Promise<FormState> {
  const errors: FormState['errors'] = tooMany ? [{ field, code: 'too-many-attachments' }] : []
  const slugs = values[kept] ? [values[kept]] : []
  for (const file of tooMany ? [] : files) {
    const outcome = await take(file)
    if (outcome.kind === 'refused') errors.push({ field, ...withoutNothing(outcome.refusal) })
    else slugs.push(page(outcome).slug)
  }
  return { errors, values: { ...values, ...(slugs.length > 0 && { [kept]: slugs.join(',') }) } }
}

const withoutNothing = ({ code, about }: Refusal): Refusal => (about ? { code, about } : { code })
