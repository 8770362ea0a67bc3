import { z } from 'zod'
import type { Day } from './day'
import { emailField } from './account'
import { givenRoles, substitutedRoles, unitRoles } from './assignment'
import { choiceField, dayField, optionalDayField, optionalTextField, textField } from './form'

const term = { from: dayField, tom: optionalDayField }

export const wholeEmployer = 'Hela arbetsgivaren'

/** A unit by its name or code, the whole employer (`ALLA` too), or nothing. */
const unitField = optionalTextField(200).transform((text) => {
  const everywhere = ['alla', wholeEmployer.toLowerCase()].includes(text?.toLowerCase() ?? '')
  return { everywhere, unit: everywhere ? null : text }
})

/** On the page of a unit: whom, which role, how long. */
export const unitAssignmentForm = z.object({ epost: emailField, uppdrag: choiceField(unitRoles), ...term })

/** On the page of an account: which role, where, how long. */
export const accountAssignmentForm = z.object({ uppdrag: choiceField(givenRoles), enhet: unitField, ...term })

export const newAccountForm = z.object({
  namn: textField(120),
  epost: emailField,
  anstallningsnummer: optionalTextField(40),
  uppdrag: choiceField(givenRoles),
  enhet: unitField,
  ...term,
})

export type NewAccountForm = z.infer<typeof newAccountForm>

export const substituteForm = z.object({
  epost: emailField,
  uppdrag: choiceField(substitutedRoles),
  from: dayField,
  tom: dayField,
})

/** The last day, or that it ends at once. */
export const lastDayForm = z
  .object({ slut: z.literal('nu').optional().catch(undefined), tom: optionalDayField })
  .transform(({ slut, tom }, context): { on: Day | 'now' } => {
    if (slut) return { on: 'now' }
    if (tom !== null) return { on: tom }
    context.addIssue({ code: 'custom', path: ['tom'], message: 'missing' })
    return z.NEVER
  })
