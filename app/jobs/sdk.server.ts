import type { Outcome } from '~/domain/outcome'
import type { SdkForm } from '~/domain/sdk-form'
import type { Context } from '~/writes/gate.server'
import { exportMessage } from '~/writes/sdk-export.server'
import { readInAnswer } from './sdk-answer.server'

/** Take a message out, or read in an answer: what the form asks for. */
export function handleSdk(
  context: Context,
  slug: string,
  form: SdkForm,
  file: Uint8Array | null,
): Promise<Outcome<{ slug: string }>> {
  if (form.atgard === 'ta-ut') {
    const recipient = { organisation: form.organisation, address: form.adress }
    return Promise.resolve(exportMessage(context, { slug, message: form.meddelande, recipient }))
  }
  if (file === null || file.length === 0)
    return Promise.resolve({ kind: 'refused', refusal: { code: 'sdk-file-missing' } })
  return readInAnswer(context, { slug, bytes: file, categories: form.uppgifter })
}
