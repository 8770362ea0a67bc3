import { expect, test } from 'vitest'
import { sourceFiles } from './source'
import { concernsPersons, untold } from './told'

test('every question about persons says whose data it showed, so that it leaves an event', () => {
  expect(untold(sourceFiles('app/reads'))).toEqual([])
})

test('one that forgets is found', () => {
  const text = `export const readNotes = defineRead({ action: 'person.read', load: () => [] })`
  expect(untold([{ path: 'app/reads/note.server.ts', text }])).toHaveLength(1)
  expect(untold([{ path: 'x.ts', text: text.replace('load:', 'persons: (ids) => ids, load:') }])).toEqual([])
})

test('what concerns persons is told by the policy', () => {
  expect(['person.list', 'signal.read', 'desk.read'].every(concernsPersons)).toBe(true)
  expect(['frame.read', 'import.read', 'organisation.read', 'log.verify'].some(concernsPersons)).toBe(false)
})
