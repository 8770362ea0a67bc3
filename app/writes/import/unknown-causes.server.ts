import { statement } from '#db/client.server'
import { hidden } from '~/domain/import/shown-value'
import type { Context } from '../gate.server'

interface UnknownCauses {
  file: string
  profile: string
  codes: string[]
}

/** Codes of absence that the profile of a file says nothing of, of the first file that has any; none that had to be masked or cut. */
export function unknownCauses({ db }: Context, batchId: number): UnknownCauses | null {
  const rows = statement<{ file: string; profile: string; code: string }>(
    db,
    `SELECT f.name AS file, f.profile, e.value AS code, f.id FROM import_file f JOIN import_row_error e ON e.file_id = f.id
     WHERE f.batch_id = ? AND e.code = 'unknown-cause' AND f.profile IS NOT NULL
     GROUP BY f.id, lower(e.value) ORDER BY f.id, e.value`,
  ).all(batchId)
  const [first] = rows
  if (!first) return null
  const codes = rows.filter(({ file, code }) => file === first.file && isWhole(code)).map(({ code }) => code)
  return { file: first.file, profile: first.profile, codes }
}

const isWhole = (code: string): boolean => !code.includes(hidden) && !code.endsWith('…')
