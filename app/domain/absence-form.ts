import { z } from 'zod'
import type { SpellEntry } from './absence-entry'
import { choiceField, dayField, optionalDayField } from './form'

/** Percent as people write it: `50`, `50 %`, `12,5`. Codes: `missing`, `not-a-percent`. */
const percentField = z
  .string({ error: 'missing' })
  .trim()
  .min(1, 'missing')
  .transform((text, context): number => {
    const [, number = ''] = /^(\d{1,3}(?:[.,]\d{1,2})?) ?%?$/.exec(text) ?? []
    const extent = Number(number.replace(',', '.'))
    if (extent > 0 && extent <= 100) return extent
    context.addIssue({ code: 'custom', message: 'not-a-percent' })
    return z.NEVER
  })

const spell = {
  fran: dayField,
  till: optionalDayField,
  omfattning: percentField,
  orsak: choiceField(['sjuk', 'arbetsskada']),
  framat: z.string().optional(),
}

const inOrder = ({ fran, till }: { fran: number; till: number | null }): boolean => till === null || till >= fran
const outOfOrder = { path: ['till'], message: 'absence-ends-before-start' }

/** The forms of one page; `atgard` tells which of them was sent. */
export const absenceForm = z.discriminatedUnion('atgard', [
  z.object({ atgard: z.literal('ta-bort'), rad: z.string() }),
  z.object({ atgard: z.literal('avgor'), fraga: z.string(), val: choiceField(['min', 'fil']) }),
  z.object({ atgard: z.literal('ratta'), rad: z.string(), ...spell }).refine(inOrder, outOfOrder),
  z.object({ atgard: z.literal('registrera'), anstallning: z.string(), ...spell }).refine(inOrder, outOfOrder),
])

export type AbsenceForm = z.infer<typeof absenceForm>

/** What a form says of a spell, by the names of the domain. */
export const spellOf = ({
  fran,
  till,
  omfattning,
  orsak,
  framat,
}: Extract<AbsenceForm, { atgard: 'ratta' | 'registrera' }>): SpellEntry => ({
  from: fran,
  to: till,
  extent: omfattning,
  cause: orsak,
  startsAhead: framat === 'ja',
})
