import { exceptions, importTable, packagesOfFew, roomOf, type Row } from './import-table'
import { importsOf, type Import, type SourceFile } from './source'

/** Every import that the table doesn't have. */
export const forbiddenImports = (files: SourceFile[]): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !allowed(file.path, imported))
      .map(({ target }) => `${file.path} imports ${target}`),
  )

/** Reads that go through another read, and writes through another write: each of them is one question, one event. */
export const throughAnother = (files: SourceFile[], gated: ReadonlySet<string>): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .flatMap(({ target, names }) => names.map((name) => `${target} ${name}`))
      .filter((name) => gated.has(name))
      .map((name) => `${file.path} goes through ${name}`),
  )

function allowed(path: string, imported: Import): boolean {
  const room = roomOf(path)
  const row = importTable[room]
  if (!row) return false
  if (!imported.ours) return imported.typeOnly || packageAllowed(room, row, imported.target)
  if (roomOf(imported.target) === room) return true
  const doors = [...row.may, ...(exceptions[path] ?? []), ...(imported.typeOnly ? (row.types ?? []) : [])]
  return doors.some((door) => leadsTo(door, imported.target))
}

function packageAllowed(room: string, { packages }: Row, name: string): boolean {
  if (packages) return packages.includes(name)
  const few = packagesOfFew[name]
  return !few || few.includes(room)
}

/** A door is a room, or one file of a room: `db` leads to all of `db/` but its seed. */
const leadsTo = (door: string, target: string): boolean =>
  roomOf(target) === door || target === door || target === `app/${door}`
