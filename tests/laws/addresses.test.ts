import { expect, test } from 'vitest'
import { spelledAddresses } from './addresses'
import { sourceFiles } from './source'

test('every address is spelled in paths.ts and nowhere else', () => {
  expect(spelledAddresses(sourceFiles('app'))).toEqual([])
})

test.each([
  ['a link', `const a = <a href="/medarbetare">Alla</a>`],
  ['a built address', 'const to = `/medarbetare/${id}`'],
  ['a redirect', `throw redirect('/logga-in')`],
  ['the way home', `const a = <a href="/">Start</a>`],
  ['a file', `const file = '/signaler.csv'`],
])('the law fails for %s', (_what, text) => {
  expect(spelledAddresses([{ path: 'app/views/x.tsx', text }])).toHaveLength(1)
})

test('a file of the browser and another word are no addresses', () => {
  expect(spelledAddresses([{ path: 'app/root.tsx', text: `const files = ['/reko.js', '/signalerat']` }])).toEqual([])
})
