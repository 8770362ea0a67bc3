import { z } from 'zod'
import { caseOrigins, caseOutcomes, closureReasons } from './case'
import { choiceField, dayField } from './form'
import { freeTextField } from './free-text'

export const openCaseForm = z.object({
  medarbetare: z.string(),
  anledning: choiceField(caseOrigins),
  signal: z.string().optional(),
})

export const lengthForm = z.object({ dag: dayField })

export const limitForm = z.object({ dag: dayField })

export const leaderForm = z.object({
  ansvarig: z.string({ error: 'choose' }).min(1, 'choose'),
  skal: freeTextField(500),
})

/** Oneself, or no longer; or somebody else, by the opaque name of her account. */
export const followForm = z.discriminatedUnion('folj', [
  z.object({ folj: z.enum(['ja', 'nej']) }),
  z.object({ folj: z.literal('annan'), vem: z.string({ error: 'choose' }).min(1, 'choose') }),
])

/** An agreed step is done; or, the same day, it wasn't after all. */
export const stepForm = z.object({ atgard: z.enum(['klart', 'angra']).default('klart') })

export const mistakeForm = z.object({ skal: freeTextField(500) })

/** Closing takes both; opening again takes nothing. */
export const closingForm = z.discriminatedUnion('atgard', [
  z.object({ atgard: z.literal('avsluta'), skal: choiceField(closureReasons), lage: choiceField(caseOutcomes) }),
  z.object({ atgard: z.literal('oppna') }),
])
