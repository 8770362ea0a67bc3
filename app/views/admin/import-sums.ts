import type { BatchDetails } from '~/reads/import-batch.server'

const counts = ['rows', 'added', 'changed', 'unchanged', 'ignored', 'bad'] as const

export type ImportSums = Record<(typeof counts)[number] | 'taken', number>

/** What all files of an import come to together; `taken` are the rows that are neither bad nor left out. */
export function sumsOf({ files }: Pick<BatchDetails, 'files'>): ImportSums {
  const sum = (name: (typeof counts)[number]) => files.reduce((total, file) => total + file[name], 0)
  const sums = Object.fromEntries(counts.map((name) => [name, sum(name)])) as Omit<ImportSums, 'taken'>
  return { ...sums, taken: sums.rows - sums.bad - sums.ignored }
}

/** The name of a single file, else how many there are. */
export const filesName = ({ files, waiting }: Pick<BatchDetails, 'files' | 'waiting'>): string => {
  const names = files.length > 0 ? files.map(({ name }) => name) : waiting
  return names.length === 1 ? (names[0] ?? '') : `${names.length} filer`
}
