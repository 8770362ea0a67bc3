import { z } from 'zod'
import { emailField } from './account'
import { givenRoles, substitutedRoles, unitRoles } from './assignment'
import { choiceField, dayField, optionalDayField, optionalTextField, textField } from './form'

const term = { from: dayField, tom: optionalDayField }

/** A unit by its code, `ALLA` for the whole employer, or nothing. */
const unitField = optionalTextField(40).transform((text) => {
  const everywhere = text?.toUpperCase() === 'ALLA'
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

export const lastDayForm = z.object({ tom: dayField })
