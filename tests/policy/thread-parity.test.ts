import { expect, test } from 'vitest'
import { statement } from '#db/client.server'
import { accountOf } from '#tests/support/meetings'
import { personas } from '#tests/support/people'
import { asked, give, written } from '#tests/support/threads'
import { value } from '#tests/support/outcome'
import { karin } from '#tests/support/meetings'
import type { World } from '#tests/support/world'
import { roles, type Role } from '~/domain/role'
import { may, type Action } from '~/policy'
import { reachableThreads, reachOf, reachParameters, relationsToThread } from '~/reads/scope.server'
import { start } from '~/writes/thread.server'

const actions = ['thread.list', 'message.send'] as const

test('a thread is in the list if and only if the check allows it, for every persona, role and action', () => {
  const { w, slug } = asked()
  value(give(w, slug, {}, personas.fhv))
  value(start(karin(w), { slug, party: accountOf(w, personas.fhv), first: written('Hej') }))
  w.substitute(personas.chef, personas.chef2, 'chef', '2026-11-19', '2026-11-20')
  const found = Object.values(personas).flatMap((name) =>
    roles.flatMap((role) =>
      actions.flatMap((action) => {
        const threads = listed(w, name, role, action)
        expect(threads, `${name} as ${role}, ${action}`).toEqual(checked(w, name, role, action))
        return threads
      }),
    ),
  )
  expect(found).toHaveLength((2 + 2 + 2 + 1 + 1) * actions.length)
  expect(listed(w, personas.rehabkoordinator, 'rehabkoordinator', 'thread.read')).toHaveLength(1)
  expect(listed(w, personas.rehabkoordinator, 'fhv', 'thread.read')).toEqual([])
  expect(listed(w, personas.rehabkoordinator2, 'rehabkoordinator', 'thread.read')).toEqual([])
})

test('who has left the workplace reaches its threads no more, the same day', () => {
  const { w } = asked()
  w.db.$client.prepare('UPDATE employment_version SET manager_id = NULL').run()
  expect(listed(w, personas.chef, 'chef', 'thread.read')).toEqual([])
  expect(checked(w, personas.chef, 'chef', 'thread.read')).toEqual([])
})

function listed(w: World, name: string, role: Role, action: Action): number[] {
  const reach = reachOf(w.db, w.as(name, role).actor, action, w.today)
  if (!reach) return []
  return statement<{ id: number }>(w.db, `SELECT id FROM (${reachableThreads(reach)}) ORDER BY id`)
    .all(reachParameters(reach))
    .map(({ id }) => id)
}

const checked = (w: World, name: string, role: Role, action: Action): number[] =>
  statement<{ id: number; personId: number }>(w.db, 'SELECT id, person_id AS personId FROM thread ORDER BY id')
    .all()
    .filter(({ id: threadId, personId }) =>
      may(action, role, relationsToThread(w.db, w.as(name, role).actor, { threadId, personId }, w.today)),
    )
    .map(({ id }) => id)
