import { z } from 'zod'
import { choiceField, dayField, optionalDayField } from './form'
import { freeTextField, optionalFreeTextField, optionalNumberTextField } from './free-text'
import { asksWhy, reasonFor } from './kept-number'
import { answerKinds, meetingKinds, type Invitation, type Slot } from './meeting'
import type { Minutes } from './minutes'
import { isParticipant, stepFields, stepsWritten } from './step-fields'
import { participants } from './talk'

export const meetingNeedForm = z.object({
  vem: choiceField(participants),
  sort: choiceField(meetingKinds),
  varfor: freeTextField(600),
})

/** A clock time, as `9:30` or `09.30` → `09.30`. Codes: `missing`, `not-a-time`. */
const timeField = z
  .string({ error: 'missing' })
  .trim()
  .min(1, 'missing')
  .regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, 'not-a-time')
  .transform((time) => time.replace(':', '.').padStart(5, '0'))

const slotFields = {
  ...{ datum: dayField, borjar: timeField, slutar: timeField },
  ...{ plats: optionalNumberTextField(120), 'plats-nummer': optionalFreeTextField(200) },
}

interface SlotForm {
  datum: Slot['on']
  borjar: string
  slutar: string
  plats: string | null
  'plats-nummer': string | null
}

const slotOf = ({ datum, borjar, slutar, plats }: SlotForm): Slot => ({
  ...{ on: datum, from: borjar, to: slutar, place: plats },
})

const whereAsksWhy = ({ plats, 'plats-nummer': reason }: SlotForm, context: z.RefinementCtx): void =>
  asksWhy('plats', plats, reason, context)

const whyOf = ({ plats, 'plats-nummer': reason }: SlotForm): string | null => reasonFor(plats, reason)

/** How many others one form invites by role and name. */
export const inviteRows = [1, 2, 3, 4] as const

const part = z.string().optional()
const name = optionalFreeTextField(80)

/** Others are invited by rows `part1` `namn1` …; the role alone is enough, a name alone is not. Code: `choose`. */
export const callMeetingForm = z
  .object({
    sort: choiceField(meetingKinds),
    behov: z.string().optional(),
    ...slotFields,
    medarbetare: z.string().optional(),
    ansvariga: z.string().optional(),
    ...{ part1: part, namn1: name, part2: part, namn2: name },
    ...{ part3: part, namn3: name, part4: part, namn4: name },
  })
  .superRefine(whereAsksWhy)
  .transform((form, context) => ({
    kind: form.sort,
    need: form.behov || null,
    ...{ slot: slotOf(form), numberReason: whyOf(form) },
    employee: form.medarbetare === 'ja',
    accounts: form.ansvariga?.split(',') ?? [],
    others: inviteRows.flatMap((row): Omit<Invitation, 'accountId'>[] => {
      const [role, name] = [form[`part${row}`] ?? '', form[`namn${row}`]]
      if (isParticipant(role)) return [{ role, name }]
      if (name !== null) context.addIssue({ code: 'custom', path: [`part${row}`], message: 'choose' })
      return []
    }),
  }))

export const moveMeetingForm = z
  .object({ ...slotFields, skal: optionalFreeTextField(300) })
  .superRefine(whereAsksWhy)
  .transform((form) => ({ slot: slotOf(form), numberReason: whyOf(form), reason: form.skal }))

export const cancelMeetingForm = z.object({ skal: freeTextField(300) })

export const meetingAnswerForm = z
  .object({
    vem: z.string({ error: 'choose' }).min(1, 'choose'),
    svar: choiceField(answerKinds),
    forslag: optionalDayField,
    text: optionalFreeTextField(300),
    version: z.string().optional(),
  })
  .transform(({ vem, svar, forslag, text, version }) => ({
    ...{ invited: vem, answer: { kind: svar, text, suggestedOn: forslag } },
    sequence: version ? Number(version) : null,
  }))

const minutesText = optionalFreeTextField(4000).transform((text) => text ?? '')

export const minutesForm = z
  .object({
    deltog: z.string().optional(),
    sades: minutesText,
    bestamdes: minutesText,
    skal: optionalFreeTextField(300),
    version: z.string().optional(),
    atgard: choiceField(['utkast', 'klart']),
    ...stepFields,
  })
  .transform((form, context) => {
    const minutes: Minutes = {
      attended: form.deltog?.split(',').filter(Boolean) ?? [],
      ...{ said: form.sades, agreed: form.bestamdes, tasks: stepsWritten(form, context) },
    }
    return { minutes, finish: form.atgard === 'klart', reason: form.skal, basedOn: form.version || null }
  })
