import { expect, test } from 'vitest'
import { roles } from '~/domain/role'
import { may, policy, type Action, type PolicyRole, type Relation } from '~/policy'
import { expectation, type Cell } from './expectation'

type Table = Record<string, Partial<Record<PolicyRole, Relation>>>

const everybody: PolicyRole[] = [...roles, 'system']
const relations: Relation[] = ['always', 'own', 'manages', 'assigned', 'invited']
const everySet = Array.from({ length: 32 }, (_, bits) => new Set(relations.filter((_relation, at) => bits & (1 << at))))

/** Cells where a table says something else than was expected of it. */
function surprises(table: Table, expected: Cell[]): string[] {
  const at = (action: string, role: PolicyRole) => table[action]?.[role] ?? null
  const wrong = expected.filter(({ action, role, relation }) => at(action, role) !== relation)
  const unexpected = Object.keys(table).filter((action) => !expected.some((cell) => cell.action === action))
  return [
    ...wrong.map(({ action, role }) => `${action} for ${role}`),
    ...unexpected.map((action) => `${action} is expected of nobody`),
  ]
}

/** Rows that let somebody at an individual who is never to see one. */
const leaks = (table: Table): string[] =>
  Object.entries(table)
    .filter(([action]) => /^(desk|person|signal|contact|absence)\./.test(action))
    .flatMap(([action, row]) =>
      everybody.filter((role) => row[role] && !mayMeet(role, row[role])).map((role) => `${action} for ${role}`),
    )

/** Chef by managing, Reko-AG by assignment, a job by its name. */
const mayMeet = (role: PolicyRole, relation: Relation): boolean =>
  (role === 'chef' && relation === 'manages') || (role === 'rekoAg' && relation === 'assigned') || role === 'system'

test('the policy is the one written down by hand, cell by cell', () => {
  expect(surprises(policy, expectation)).toEqual([])
})

test('every action, role and set of relations is decided as expected', () => {
  for (const { action, role, relation } of expectation)
    for (const set of everySet) {
      const allowed = relation === 'always' || (relation !== null && set.has(relation))
      expect(may(action as Action, role, set), `${action} for ${role} with ${[...set].join()}`).toBe(allowed)
    }
})

test('nobody but the manager and the assigned Reko-AG meets an individual, and never everybody’s', () => {
  expect(leaks(policy)).toEqual([])
})

test('the log is the log reviewer’s and tells nothing to anybody else; import and accounts are the administrator’s', () => {
  const holders = (start: string) =>
    Object.entries<Partial<Record<PolicyRole, Relation>>>(policy)
      .filter(([action]) => action.startsWith(start))
      .flatMap(([, row]) => Object.keys(row).filter((role) => role !== 'system'))
  expect(new Set(holders('log.'))).toEqual(new Set(['loggranskare']))
  for (const area of ['import.', 'mapping.', 'organisation.', 'account.'])
    expect(new Set(holders(area)), area).toEqual(new Set(['admin']))
})

test('the law fails for a widened cell, a lost cell, a new row and an insatsägare who sees an individual', () => {
  const widened = { ...policy, 'signal.read': { ...policy['signal.read'], chef: 'always' } } as Table
  const lost = { ...policy, 'log.read': {} } as Table
  const grown = { ...policy, 'person.erase': { chef: 'manages' } } as Table
  const leaking = { ...policy, 'person.list': { insatsagare: 'assigned' } } as Table
  expect(surprises(widened, expectation)).toEqual(['signal.read for chef'])
  expect(surprises(lost, expectation)).toEqual(['log.read for loggranskare'])
  expect(surprises(grown, expectation)).toEqual(['person.erase is expected of nobody'])
  expect(leaks(leaking)).toEqual(['person.list for insatsagare'])
  expect(leaks(widened)).toEqual(['signal.read for chef'])
})
