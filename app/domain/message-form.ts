import { z } from 'zod'
import { attachedField } from './attachment/form'
import { choiceField, optionalDayField } from './form'
import { informationCategories, type InformationCategory } from './medgivande'
import { messageFaults } from './message-guard'
import type { Refusal } from './outcome'
import { writtenPurposes } from './thread'

/** Characters of one message. */
export const longestMessage = 4000

const messageFields = {
  syfte: choiceField(writtenPurposes),
  uppgifter: z.string().optional().transform(categoriesOf),
  text: z.string().trim().default(''),
  nummer: z.string().optional(),
  'svar-senast': optionalDayField,
}

/** The categories that have been ticked, in their order. */
function categoriesOf(text = ''): readonly InformationCategory[] {
  const ticked = text.split(',')
  return informationCategories.filter((one) => ticked.includes(one))
}

interface Written {
  uppgifter: readonly InformationCategory[]
  text: string
  nummer?: string | undefined
}

/**
 * What was typed, checked before anything else is asked. Codes: `missing`, `too-long`, `category-missing`, and those of
 * `messageFaults`: all at once, so that they can be put right in one go.
 */
function check(written: Written, context: z.RefinementCtx): void {
  const tell = (field: string, { code, about }: Refusal) =>
    context.addIssue({ code: 'custom', path: [field], message: code, ...(about && { params: about }) })
  if (written.uppgifter.length === 0) tell('uppgifter', { code: 'category-missing' })
  if (written.text === '') tell('text', { code: 'missing' })
  if (written.text.length > longestMessage) tell('text', { code: 'too-long' })
  for (const fault of messageFaults(textOf(written), written.uppgifter))
    tell(fault.code === 'phone-number-asks-leave' ? 'nummer' : 'text', fault)
}

const textOf = ({ text: body, nummer }: Pick<Written, 'text' | 'nummer'>) => ({ body, numberLeft: nummer === 'ja' })

const asMessage = ({
  syfte: purpose,
  uppgifter: categories,
  'svar-senast': replyBy,
  ...written
}: z.infer<typeof fields>) => ({
  ...{ purpose, categories, replyBy, times: [] },
  ...textOf(written),
})

const fields = z.object(messageFields)

/** A message in a thread, and the files that go along. */
export const messageForm = fields
  .extend({ bilagor: attachedField })
  .superRefine(check)
  .transform(({ bilagor: attachments, ...message }) => ({ message: asMessage(message), attachments }))

/** The first message of a new thread, and to whom. Code: `choose`. */
export const startThreadForm = z
  .object({ mottagare: z.string({ error: 'choose' }).min(1, 'choose'), ...messageFields })
  .superRefine(check)
  .transform(({ mottagare: party, ...message }) => ({ party, first: asMessage(message) }))
