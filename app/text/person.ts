/** Stands in every list, file, mail and log for somebody whose identity is protected. */
export const protectedName = 'Skyddade personuppgifter'

export const personName = (name: string | null): string => name ?? protectedName

/** "Jonas", for a sentence about her; "medarbetaren" when the name is protected. */
export const givenName = (name: string | null): string => name?.split(' ')[0] ?? 'medarbetaren'

/** "Hon", "Han"; "Medarbetaren" when that is protected too. Begins a sentence. */
export const pronoun = (sex: 'K' | 'M' | null): string => (sex === null ? 'Medarbetaren' : sex === 'K' ? 'Hon' : 'Han')
