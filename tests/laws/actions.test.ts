import { expect, test } from 'vitest'
import { policy } from '~/policy'
import { declared, unmatchedActions, type Modules } from './actions'
import { sourceFiles } from './source'

const modules = import.meta.glob<Record<string, unknown>>('../../app/{reads,writes}/**/*.server.ts', { eager: true })

test('every action of the policy is asked for by a read or a write, and each of them names one', () => {
  expect(unmatchedActions(Object.keys(policy), modules)).toEqual([])
})

test('no read or write is kept out of sight of this law', () => {
  const made = sourceFiles('app/reads', 'app/writes')
    .map(({ text }) => text.match(/= define(|Case|Intervention|Own|Thread)(Read|Write)(<[^(]*>)?\(/g)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0)
  expect(declared(modules)).toHaveLength(made)
})

test('the law fails for an action that nobody asks for and for a read with one of its own', () => {
  const read = (action: string) => Object.assign(() => null, { action })
  const broken: Modules = { 'reads/x': { readA: read('a.read'), readC: read('c.read') } }
  expect(unmatchedActions(['a.read', 'b.read'], broken)).toEqual([
    'nobody asks for b.read',
    'reads/x readC asks for c.read, which the table lacks',
  ])
})
