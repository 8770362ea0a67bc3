import { z } from 'zod'

/** Which of the staff a list shows; stands in the URL, so what can't be read is left out rather than refused. */
export interface PersonFilter {
  /** Beginning of a word of the name, or a whole anstallningsnummer. */
  search: string
  /** Code of a workplace, or the beginning of a word of its name. */
  workplace: string
  state: PersonState | null
  /** From 1. */
  page: number
}

const personStates = ['sjuk', 'signal', 'arbete'] as const
export type PersonState = (typeof personStates)[number]

const text = z.string().trim().max(100).catch('')

export const personFilterForm = z
  .object({
    sok: text,
    arbetsplats: text,
    lage: z.enum(personStates).nullable().catch(null),
    sida: z.coerce.number().int().min(1).max(100_000).catch(1),
  })
  .transform(({ sok, arbetsplats, lage, sida }): PersonFilter => ({
    search: sok.normalize('NFC'),
    workplace: arbetsplats.normalize('NFC'),
    state: lage,
    page: sida,
  }))
