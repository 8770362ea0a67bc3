import { z } from 'zod'
import { textField } from './form'
import { informationCategories, type InformationCategory } from './medgivande'
import { addressPattern, organisationPattern } from './sdk'

/** Take a message out, to an organisation and one of its functions; or read in an answer and say what it tells of. */
export const sdkForm = z.discriminatedUnion('atgard', [
  z.object({
    atgard: z.literal('ta-ut'),
    meddelande: z.string({ error: 'choose' }).min(1, 'choose'),
    organisation: textField(100).regex(organisationPattern, 'sdk-organisation'),
    adress: textField(200).regex(addressPattern, 'sdk-address'),
  }),
  z.object({
    atgard: z.literal('las-in'),
    uppgifter: z
      .string({ error: 'category-missing' })
      .transform((text): readonly InformationCategory[] =>
        informationCategories.filter((one) => text.split(',').includes(one)),
      )
      .refine((ticked) => ticked.length > 0, 'category-missing'),
  }),
])

export type SdkForm = z.infer<typeof sdkForm>

/** At which field each refusal is shown. */
export const sdkFieldOf: Readonly<Record<string, string>> = {
  ...{ 'sdk-no-such-message': 'meddelande', 'sdk-organisation': 'organisation', 'sdk-address': 'adress' },
  ...Object.fromEntries(
    [
      ...['sdk-file-missing', 'sdk-unreadable', 'sdk-not-a-message', 'sdk-too-large', 'sdk-without-text'],
      ...['sdk-text-too-long', 'sdk-already-read-in', 'sdk-other-conversation', 'sdk-other-message'],
      ...['sdk-other-sender', 'sdk-own-message', 'sdk-other-recipient', 'attachment-kind', 'attachment-misnamed'],
      ...['attachment-broken', 'attachment-active', 'attachment-empty', 'attachment-too-large'],
      ...['attachments-too-large', 'attachment-infected', 'attachment-not-scanned', 'too-many-attachments'],
      ...['personal-number-in-text', 'diagnosis-in-message'],
    ].map((code) => [code, 'svar']),
  ),
  'not-covered-by-medgivande': 'uppgifter',
}
