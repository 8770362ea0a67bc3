import { z } from 'zod'
import { choiceField, dayField, optionalDayField, optionalTextField, textField } from './form'
import { unitTypes } from './organisation'

/** Where in the tree: the opaque name of the unit above, or empty for directly under the employer. */
const details = {
  namn: textField(120),
  typ: choiceField(unitTypes),
  under: optionalTextField(20),
  verksamhet: optionalTextField(120),
}

export const unitForm = z.object(details)

export const newUnitForm = z.object({ kod: textField(40), ...details, from: optionalDayField })

export const closeUnitForm = z.object({ tom: dayField })
