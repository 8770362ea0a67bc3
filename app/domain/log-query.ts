import { z } from 'zod'

const word = z.string().trim().max(200).catch('').default('')

/** A search in the log as it stands in the address; what can't be read is left out. */
export const logQuery = z.object({
  fran: word,
  till: word,
  vem: word,
  person: word,
  handelse: word,
  utfall: word,
  forfragan: word,
  /** `ja` shows the reader's own readings of the log too. */
  egna: word,
})

export type LogQuery = z.infer<typeof logQuery>
