import type { BatchDetails } from '~/reads/import-batch.server'

const counts = ['rows', 'added', 'changed', 'unchanged', 'ignored', 'bad'] as const

export type ImportSums = Record<(typeof counts)[number], number>

/** What all files of an import come to together. */
export const sumsOf = ({ files }: Pick<BatchDetails, 'files'>): ImportSums =>
  Object.fromEntries(counts.map((name) => [name, files.reduce((sum, file) => sum + file[name], 0)])) as ImportSums

/** The name of a single file, else how many there are. */
export const filesName = ({ files, waiting }: Pick<BatchDetails, 'files' | 'waiting'>): string => {
  const names = files.length > 0 ? files.map(({ name }) => name) : waiting
  return names.length === 1 ? (names[0] ?? '') : `${names.length} filer`
}
