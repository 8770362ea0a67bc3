import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statement } from '#db/client.server'
import { personas, settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { roles, type Role } from '~/domain/role'
import { may, type Action } from '~/policy'
import { findPerson, reachablePersons, reachOf, reachParameters, relationsTo } from '~/reads/scope.server'
import { anyEmployer, founded, personName, type Employer } from './random-employer'
import { reachByHand } from './reach-by-hand'

const actions: Action[] = ['person.list', 'signal.answer']

/** Whom the list form of the policy reaches. */
function listed(w: World, name: string, role: Role, action: Action = 'person.list'): number[] {
  const reach = reachOf(w.db, w.as(name, role).actor, action, w.today)
  if (!reach) return []
  const rows = statement<{ id: number }>(w.db, `SELECT DISTINCT person_id AS id FROM (${reachablePersons(reach)})`)
  return rows
    .all(reachParameters(reach))
    .map(({ id }) => id)
    .sort()
}

/** Whom its check form says yes to, one by one. */
const checked = (w: World, name: string, role: Role, persons: number[], action: Action = 'person.list'): number[] =>
  persons.filter((person) => may(action, role, relationsTo(w.db, w.as(name, role).actor, person, w.today))).sort()

test('a person is in the list if and only if the check allows it, for every persona, role and action', () => {
  const w = settle(world())
  w.substitute('Karin Lindqvist', 'Anders Holmgren', 'chef', '2026-11-19', '2026-11-20')
  const everybody = w.db.$client.prepare('SELECT id FROM person').pluck().all() as number[]
  for (const name of Object.values(personas))
    for (const role of roles)
      for (const action of actions)
        expect(listed(w, name, role, action), `${name} as ${role}`).toEqual(checked(w, name, role, everybody, action))
})

test('lists, checks and single look-ups agree with the rules in any organisation, with substitutes and dates at every edge', () => {
  fc.assert(
    fc.property(anyEmployer, (employer) => agrees(employer)),
    { numRuns: 40 },
  )
}, 60_000)

function agrees(employer: Employer, rules = reachByHand): void {
  const w = founded(employer)
  const ids = employer.people.map((_person, at) => w.idOf(personName(at)))
  for (const [account] of employer.people.entries())
    for (const role of ['chef', 'rekoAg', 'insatsagare'] as const) {
      const expected = [...rules(employer, account, role)].map((at) => ids[at] ?? 0).sort()
      const name = personName(account)
      expect(listed(w, name, role), `list of ${name} as ${role}`).toEqual(expected)
      expect(checked(w, name, role, ids), `check of ${name} as ${role}`).toEqual(expected)
      expect(lookedUp(w, employer, name, role), `look-up by ${name} as ${role}`).toEqual(expected)
    }
  w.close()
}

function lookedUp(w: World, employer: Employer, name: string, role: Role): number[] {
  const reach = reachOf(w.db, w.as(name, role).actor, 'person.read', w.today)
  if (!reach) return []
  return employer.people.flatMap((_person, at) => findPerson(w.db, reach, w.slugOf(personName(at))) ?? []).sort()
}

const running = { from: -3, to: null }
/** B works for A and C steps in for A, today for the last day. */
const ward: Employer = {
  parents: [null],
  people: [
    { linked: true, jobs: [{ ...running, workplace: 0, manager: null }] },
    { linked: false, jobs: [{ from: -3, to: 0, workplace: 0, manager: 0 }] },
    { linked: false, jobs: [{ ...running, workplace: 0, manager: null }] },
  ],
  assignments: [{ ...running, account: 1, role: 'rekoAg', unit: 0, everywhere: false }],
  substitutions: [{ absent: 0, substitute: 2, role: 'chef', from: 0, to: 0 }],
}

const yesterday = (employer: Employer): Employer => ({
  ...employer,
  people: employer.people.map((one) => ({
    ...one,
    jobs: one.jobs.map((job) => ({ ...job, to: job.to === 0 ? -1 : job.to })),
  })),
})

test.each<[string, typeof reachByHand]>([
  [
    'forgets the substitute',
    (employer, account, role) => reachByHand({ ...employer, substitutions: [] }, account, role),
  ],
  ['forgets the last day', (employer, account, role) => reachByHand(yesterday(employer), account, role)],
  ['lets a manager reach herself', (employer, account, role) => reachByHand(employer, account, role).add(account)],
  [
    'forgets who is assigned',
    (employer, account, role) => reachByHand({ ...employer, assignments: [] }, account, role),
  ],
])('the law fails for a rule that %s', (_what, broken) => {
  agrees(ward)
  expect(() => agrees(ward, broken)).toThrow()
})
