import type { Causes } from '~/domain/import/cause-meaning'
import { shownValue } from '~/domain/import/shown-value'
import type { Positions } from './cells'
import { columns, requiredColumns, type Column } from './columns'
import type { MappingProfile } from './profile'
import { FileFault, fileKinds, type FileKind } from './row'

export interface Header {
  kind: FileKind
  positions: Positions
  /** What each of our columns is called in the file. */
  names: ReadonlyMap<string, string>
  unknown: string[]
  width: number
  profile: string | null
  /** What has been said of its codes of absence; null for our own headers. */
  causes: Causes | null
}

const mostColumns = 500
const mostShown = 40

/** The header row tells what kind of file it is. @throws FileFault when it doesn't. */
export function readHeader(cells: readonly string[], profiles: readonly MappingProfile[] = []): Header {
  const titles = cells.slice(0, mostColumns).map((title) => title.trim())
  const ours = titles.map(ourSpelling)
  const kind = kindOf(ours)
  if (kind && isComplete(kind, ours)) return place(kind, titles, ours, null)
  const profile = profiles.find((candidate) => isComplete(candidate.kind, mapped(titles, candidate)))
  if (profile) return place(profile.kind, titles, mapped(titles, profile), profile)
  const headers = titles.slice(0, mostShown).map((title) => shownValue('', title))
  if (looksLikeRow(titles, ours)) throw new FileFault('unknown-header')
  if (kind) throw new FileFault('missing-column', { kind, columns: lacking(kind, ours).join(', ') }, headers)
  throw new FileFault('unknown-header', { headers: headers.join(', ') }, headers)
}

/** A file without headers begins with somebody's row, which is nobody's to see or keep. */
const looksLikeRow = (titles: readonly string[], ours: readonly string[]): boolean =>
  titles.some(looksLikeData) && !ours.some((title) => everyColumn.has(title))

/** An address, a date, four digits or more in a row, or nothing but digits. */
const looksLikeData = (title: string): boolean =>
  /@|\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|^[\d\s.,%+-]*\d[\d\s.,%+-]*$/.test(title)

const everyColumn = new Set<string>(Object.values(columns).flat())

/**
 * Columns that only one kind has tell more than those that several share. Staff read as absence would make everybody sick for good, so
 * a file that says anything of staff is not taken for absence unless it says something of absence too.
 */
function kindOf(ours: readonly string[]): FileKind | null {
  const telling = (kind: FileKind) => columns[kind].filter((column) => ours.includes(column) && isOnlyIn(column)).length
  const ranked = [...fileKinds].reverse().sort((one, other) => telling(other) - telling(one))
  const told = ranked.filter((kind) => telling(kind) > 0)
  const complete = told.find((kind) => isComplete(kind, ours))
  if (complete) return complete
  if (isComplete('franvaro', ours) && telling('personal') === 0) return 'franvaro'
  return told[0] ?? null
}

const isOnlyIn = (column: Column): boolean =>
  fileKinds.filter((kind) => (columns[kind] as readonly string[]).includes(column)).length === 1

const lacking = (kind: FileKind, ours: readonly string[]) =>
  requiredColumns[kind].filter((column) => !ours.includes(column))

const isComplete = (kind: FileKind, ours: readonly string[]): boolean => lacking(kind, ours).length === 0

/** `Anställningsnummer`, `Intyg tom` and `ANSTALLNINGSNUMMER` are ours too. */
const ourSpelling = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replace(/[\s-]+/g, '_')

function mapped(titles: readonly string[], profile: MappingProfile): string[] {
  const byTitle = new Map(Object.entries(profile.columns).map(([theirs, our]) => [theirs.trim().toLowerCase(), our]))
  return titles.map((title) => byTitle.get(title.toLowerCase()) ?? ourSpelling(title))
}

function place(
  kind: FileKind,
  titles: readonly string[],
  ours: readonly string[],
  profile: MappingProfile | null,
): Header {
  const [positions, names, unknown] = [new Map<string, number>(), new Map<string, string>(), [] as string[]]
  ours.forEach((column, position) => {
    const title = titles[position] ?? ''
    if (!(columns[kind] as readonly string[]).includes(column)) return void (title && unknown.push(title))
    if (positions.has(column)) throw new FileFault('repeated-column', { column: title })
    positions.set(column, position)
    names.set(column, profile ? title : column)
  })
  return {
    kind,
    positions,
    names,
    unknown,
    width: titles.length,
    profile: profile?.name ?? null,
    causes: profile && (profile.causes ?? {}),
  }
}
