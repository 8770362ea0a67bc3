/** What a code of absence can mean: ours, or something else that is left out. */
export const causeMeanings = ['sjuk', 'arbetsskada', 'annat'] as const
export type CauseMeaning = (typeof causeMeanings)[number]

/** What has been said of the codes of a source system; the codes in lower case. */
export type Causes = Readonly<Record<string, CauseMeaning>>
