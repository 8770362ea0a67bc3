import { followThroughFields } from './follow-through-field'
import type { FieldWords } from './intervention-form'
import { mappingFields } from './mapping-field'
import { planFields } from './plan-field'

/** The fields of the three steps, by `group.field`. Our own words. */
export const fieldTexts: Record<string, FieldWords> = { ...mappingFields, ...planFields, ...followThroughFields }
