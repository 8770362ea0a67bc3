import { z } from 'zod'
import { choiceField } from './form'

/** Why somebody needs to see a protected name. Chosen, not written: the trail keeps it and must not hold anything of health. */
const nameReasons = ['kontakt', 'underlag', 'kontroll'] as const
export type NameReason = (typeof nameReasons)[number]

export const nameForm = z.object({ skal: choiceField(nameReasons) })
