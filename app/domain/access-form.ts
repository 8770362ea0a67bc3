import { z } from 'zod'
import { accessKinds } from './access-event'
import { hintKinds } from './access-hint'
import { verdicts } from './access-review'
import { largestSample, smallestSample } from './access-sample'
import { sampleKinds } from './access-sample-wish'
import { choiceField, dayField, wholeField } from './form'
import { optionalFreeTextField } from './free-text'

/** What somebody came to, and why. */
export const reviewForm = z.object({ bedomning: choiceField(verdicts), anteckning: optionalFreeTextField(500) })

export const sampleForm = z.object({
  sort: choiceField(sampleKinds),
  antal: wholeField(smallestSample, largestSample),
  fran: dayField,
  tom: dayField,
  slag: z
    .string()
    .optional()
    .transform((chosen) => accessKinds.filter((kind) => chosen?.split(',').includes(kind))),
})

/** Which signs are shown; in the address, so what can't be read is left out. */
export const hintQuery = z.object({
  slag: z.enum(hintKinds).nullable().catch(null).default(null),
  /** `alla`, or those nobody has looked at. */
  lage: z
    .enum(['alla', ...verdicts])
    .catch('oppen')
    .default('oppen'),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})
export type HintQuery = z.infer<typeof hintQuery>
