import { z } from 'zod'
import type { Day } from './day'
import { choiceField, dayField, optionalDayField } from './form'
import {
  channels,
  directions,
  informationCategories,
  medgivandePurposes,
  textVersionNow,
  textVersions,
  type GivenHow,
  type MedgivandeTerms,
} from './medgivande'

/** Any number of a few, joined with commas. */
const severalField = <Choice extends string>(choices: readonly Choice[]) =>
  z
    .string()
    .default('')
    .transform((text) => choices.filter((one) => text.split(',').includes(one)))

/** At least one of a few. */
const someField = <Choice extends string>(choices: readonly Choice[], code: string) =>
  severalField(choices).refine((chosen) => chosen.length > 0, code)

const accountField = z
  .string()
  .optional()
  .transform((slug) => slug || null)

const told = ['written', 'oral'] as const satisfies readonly GivenHow[]

const givingFields = {
  part: z.string({ error: 'choose' }).min(1, 'choose'),
  andamal: choiceField(medgivandePurposes),
  kategorier: someField(informationCategories, 'categories-missing'),
  riktning: choiceField(directions),
  satt: someField(channels, 'channels-missing'),
  'galler-till': dayField,
  textversion: z
    .string()
    .optional()
    .transform((text) => textVersions.find((version) => String(version) === text) ?? textVersionNow),
}

/** On paper or by word, when, and to whom. The one who writes it down stands for nobody chosen. */
export const recordMedgivandeForm = z.object({
  ...givingFields,
  fran: optionalDayField,
  lamnat: choiceField(told),
  'lamnat-den': dayField,
  mottagare: accountField,
  kopia: optionalDayField,
})

/** Chosen first, then read through, then changed again or given. */
export const giveMedgivandeForm = z.object({
  ...givingFields,
  steg: z.enum(['granska', 'andra', 'klart']).default('granska'),
})

type GivingInput = Pick<z.output<typeof giveMedgivandeForm>, keyof typeof givingFields>

/** What a form says is given. */
export const givingOf = ({
  part,
  andamal,
  kategorier,
  riktning,
  satt,
  'galler-till': to,
  textversion,
}: GivingInput) => ({
  ...{ party: part, purpose: andamal, categories: kategorier, direction: riktning, channels: satt, to },
  textVersion: textversion,
})

/** The same as a form says it, to be sent once more. */
export const typedGiving = (
  given: Omit<MedgivandeTerms, 'from'> & { party: string; textVersion: number },
  written: (day: Day) => string,
): Record<keyof typeof givingFields, string> => ({
  ...{ part: given.party, andamal: given.purpose, kategorier: given.categories.join(','), riktning: given.direction },
  ...{ satt: given.channels.join(','), 'galler-till': written(given.to), textversion: String(given.textVersion) },
})

const narrowing = {
  atgard: z.literal('minska'),
  kategorier: severalField(informationCategories),
  'galler-till': dayField,
}
const prolonging = { atgard: z.literal('forlang'), 'galler-till': dayField }
const word = { lamnat: choiceField(told), 'sagt-den': dayField, mottagare: accountField }

export const ownChangeForm = z.discriminatedUnion('atgard', [z.object(narrowing), z.object(prolonging)])

/** On the employee's word: how she said it, when, and to whom. */
export const toldChangeForm = z.discriminatedUnion('atgard', [
  z.object({ ...narrowing, ...word }),
  z.object({ ...prolonging, ...word }),
])

/** What is to be done with it, as `Wish`. */
export const wishOf = (input: z.output<typeof ownChangeForm>) =>
  input.atgard === 'minska'
    ? { kind: 'narrowed' as const, categories: input.kategorier, to: input['galler-till'] }
    : { kind: 'prolonged' as const, to: input['galler-till'] }

export const toldEndForm = z.object(word)

/** What somebody else has heard her say, as the write takes it. */
export const saidOf = ({ lamnat, 'sagt-den': saidOn, mottagare }: z.output<typeof toldEndForm>) => ({
  how: lamnat,
  saidOn,
  receivedBy: mottagare,
})

export const ownEndForm = z.object({})

export const medgivandeAnswerForm = z.object({ svar: choiceField(['confirmed', 'contested']) })

export const copyGivenForm = z.object({ kopia: dayField })
