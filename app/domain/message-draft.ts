import { z } from 'zod'
import { longestMessage } from './message-form'
import { messageFaults } from './message-guard'
import { informationCategories } from './medgivande'

/** The fields of a message as they stand while it is being written. */
export const draftFields = ['mottagare', 'syfte', 'uppgifter', 'text', 'svar-senast'] as const
export type DraftValues = Partial<Record<(typeof draftFields)[number], string>>

const short = z.string().max(200, 'too-long').optional()

/** Nothing has to be filled in; what may never be kept is refused all the same. Codes: `too-long` and those of `messageFaults`. */
export const messageDraftForm = z
  .object({
    ...{ mottagare: short, syfte: short, uppgifter: short, 'svar-senast': short },
    text: z.string().max(longestMessage, 'too-long').optional(),
    revision: z
      .string()
      .regex(/^\d{1,9}$/)
      .default('0'),
  })
  .superRefine(({ text = '', uppgifter = '' }, context) => {
    const ticked = uppgifter.split(',')
    const categories = informationCategories.filter((one) => ticked.includes(one))
    for (const { code, about } of messageFaults({ body: text, numberLeft: true }, categories))
      context.addIssue({ code: 'custom', path: ['text'], message: code, ...(about && { params: about }) })
  })
  .transform(({ revision, ...values }) => ({
    revision: Number(revision),
    values: Object.fromEntries(
      draftFields.flatMap((field) => (values[field] ? [[field, values[field]]] : [])),
    ) as DraftValues,
  }))
