import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyNames, strangersAtTheTop } from './names'
import { filesUnder } from './source'

test('every file has a name that says what is in it', () => {
  expect(emptyNames(filesUnder('app', 'db', 'tests'))).toEqual([])
})

test.runIf(existsSync('.git'))('the top level is the client’s and what tools must have there', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n')
  expect(strangersAtTheTop([...new Set(tracked.map((path) => path.replace(/\/.*/, '')))])).toEqual([])
})

test('the law fails for a drawer of odds and ends', () => {
  expect(emptyNames(['app/utils/dates.ts', 'app/domain/helpers.ts', 'db/index.ts', 'app/domain/plan.ts'])).toHaveLength(
    3,
  )
  expect(strangersAtTheTop(['app', 'src', 'scripts', '.ci', 'tsconfig.json'])).toEqual(['src', 'scripts'])
})
