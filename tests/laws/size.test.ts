import { expect, test } from 'vitest'
import { commentShare, overgrown, tooLong } from './size'
import { sourceFiles } from './source'

const ours = sourceFiles('app', 'db').filter(({ path }) => !path.startsWith('db/migrations'))
const file = (path: string, lines: number, line = 'export {}') => ({ path, text: `${line}\n`.repeat(lines) })

test('no file is longer than one can hold in mind', () => {
  expect(tooLong([...ours, ...sourceFiles('tests')])).toEqual([])
})

test('the usual file is short and speaks for itself', () => {
  expect(overgrown(ours)).toEqual([])
})

test('the law fails for a long file, a thick route, a house of long files and a house of comments', () => {
  expect(
    tooLong([file('app/reads/x.server.ts', 251), file('app/routes/x.ts', 61), file('app/reads/y.server.ts', 250)]),
  ).toHaveLength(2)
  expect(overgrown([file('app/a.ts', 41), file('app/b.ts', 41), file('app/c.ts', 41)])).toEqual([
    'median length is 41, at most 40',
  ])
  expect(overgrown([file('app/writes/a.ts', 20, 'let a = 1 // one')])).toEqual(['share of comments is 1, at most 0.04'])
  expect(commentShare([file('app/domain/a.ts', 20, '/** Days. */ let a = 1')])).toBe(0)
})
