import { z } from 'zod'
import type { Day } from './day'
import { optionalDayField } from './form'
import { optionalFreeTextField } from './free-text'
import { participants, type NextStep, type Participant } from './talk'

/** How many next steps one form takes. */
export const stepRows = [1, 2, 3] as const
type Row = (typeof stepRows)[number]

const what = optionalFreeTextField(200)
const who = z.string().optional()

/** Fields of the rows `steg1` `vem1` `senast1` …: what, who does it, and by when. An empty row is no step. */
export const stepFields = {
  ...{ steg1: what, vem1: who, senast1: optionalDayField },
  ...{ steg2: what, vem2: who, senast2: optionalDayField },
  ...{ steg3: what, vem3: who, senast3: optionalDayField },
}

type StepForm = { [Name in `steg${Row}`]: string | null } & { [Name in `vem${Row}`]?: string | undefined } & {
  [Name in `senast${Row}`]: Day | null
}

/** The steps written in the rows. Codes: `choose` at who, `missing` at the day, of a row that says what alone. */
export const stepsWritten = (form: StepForm, context: z.RefinementCtx): NextStep[] =>
  stepRows.flatMap((row): NextStep[] => {
    const [what, who, dueOn] = [form[`steg${row}`], form[`vem${row}`], form[`senast${row}`]]
    if (what === null) return []
    const named = who !== undefined && isParticipant(who)
    if (named && dueOn !== null) return [{ what, who, dueOn }]
    const [field, message] = named ? [`senast${row}`, 'missing'] : [`vem${row}`, 'choose']
    context.addIssue({ code: 'custom', path: [field], message })
    return []
  })

export const isParticipant = (who: string): who is Participant => participants.some((one) => one === who)
