import { exceptions, importTable, packagesOfFew, roomOf, type Row } from './import-table'
import { importsOf, type Import, type SourceFile } from './source'

/** Every import that the table doesn't have. */
export const forbiddenImports = (files: SourceFile[]): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !allowed(file.path, imported))
      .map(({ target }) => `${file.path} imports ${target}`),
  )

function allowed(path: string, imported: Import): boolean {
  const room = roomOf(path)
  const row = importTable[room]
  if (!row) return false
  if (!imported.ours) return imported.typeOnly || packageAllowed(room, row, imported.target)
  const mine = roomOf(imported.target) === room && room !== 'paths'
  if (mine && (!row.own || imported.typeOnly)) return true
  const doors = [
    ...row.may,
    ...(row.own ?? []),
    ...(exceptions[path] ?? []),
    ...(imported.typeOnly ? (row.types ?? []) : []),
  ]
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
