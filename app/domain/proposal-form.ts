import { z } from 'zod'
import { optionalDayField } from './form'
import type { Day } from './day'
import { messageFaults } from './message-guard'
import type { ProposedTime } from './proposed-time'

/** How many times one proposal has room for. */
export const proposalRows = [1, 2, 3] as const

const timeField = z
  .string()
  .trim()
  .optional()
  .transform((time) => (time ? time.replace(':', '.').padStart(5, '0') : ''))
  .refine((time) => time === '' || /^([01]\d|2[0-3])\.[0-5]\d$/.test(time), 'not-a-time')

const rowFields = {
  ...{ dag1: optionalDayField, fran1: timeField, till1: timeField },
  ...{ dag2: optionalDayField, fran2: timeField, till2: timeField },
  ...{ dag3: optionalDayField, fran3: timeField, till3: timeField },
}

/** A row is left out when nothing is written in it. Codes: `proposed-time-incomplete`, `proposal-without-times`, `not-a-time`, `meeting-ends-before-start`. */
export const proposalForm = z
  .object({
    ...rowFields,
    text: z.string().trim().max(1000, 'too-long').default(''),
    nummer: z.string().optional(),
    'svar-senast': optionalDayField,
  })
  .transform((form, context) => {
    const missing = (field: string, message = 'proposed-time-incomplete') =>
      context.addIssue({ code: 'custom', path: [field], message })
    const times = proposalRows.flatMap((row): ProposedTime[] => {
      const [on, from, to] = [form[`dag${row}`], form[`fran${row}`], form[`till${row}`]]
      if (on === null && from === '' && to === '') return []
      if (on === null) missing(`dag${row}`)
      if (from === '') missing(`fran${row}`)
      if (to === '') missing(`till${row}`)
      if (from !== '' && to !== '' && from >= to)
        context.addIssue({ code: 'custom', path: [`till${row}`], message: 'meeting-ends-before-start' })
      return [{ on: on ?? (0 as Day), from, to }]
    })
    if (times.length === 0) missing('dag1', 'proposal-without-times')
    const text = { body: form.text, numberLeft: form.nummer === 'ja' }
    for (const { code, about } of messageFaults(text, []))
      context.addIssue({
        ...{ code: 'custom', path: [code === 'phone-number-asks-leave' ? 'nummer' : 'text'], message: code },
        ...(about && { params: about }),
      })
    const proposal = { purpose: 'meeting-proposal' as const, categories: ['meetings' as const] }
    return { ...proposal, times, ...text, replyBy: form['svar-senast'] }
  })

/** Buttons with nothing to type. */
export const pressedForm = z.object({})
