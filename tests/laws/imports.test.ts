import { describe, expect, test } from 'vitest'
import { declared } from './actions'
import { forbiddenImports, throughAnother } from './imports'
import { sourceFiles } from './source'

test('every file imports only what the table lets its room import', () => {
  expect(forbiddenImports(sourceFiles('app', 'db'))).toEqual([])
})

describe('the law fails when', () => {
  test.each([
    ['the domain knows the database', 'app/domain/x.ts', `import { account } from '#db/schema'`],
    ['the domain knows Node', 'app/domain/x.ts', `import { readFileSync } from 'node:fs'`],
    ['the domain knows the clock', 'app/domain/x.ts', `import { now } from '~/outside/clock.server'`],
    ['a page knows Remix', 'app/views/x.tsx', `import { Link } from '@remix-run/react'`],
    ['a page runs a question', 'app/views/x.tsx', `import { readSignal } from '~/reads/signal.server'`],
    ['a page knows the policy', 'app/views/x.tsx', `import { may } from '~/policy'`],
    ['a piece of the interface knows the domain', 'app/ui/x.tsx', `import { isoDay } from '~/domain/day'`],
    ['a route touches the database', 'app/routes/x.ts', `import { database } from '#db/client.server'`],
    ['a route reads past the gate', 'app/routes/x.ts', `import { signalBySlug } from '#db/signal.server'`],
    [
      'http looks into other tables than the sessions',
      'app/http/form.server.ts',
      `import { signal } from '#db/schema'`,
    ],
    [
      'a change goes through a question',
      'app/writes/x.server.ts',
      `import { readSignal } from '~/reads/signal.server'`,
    ],
    ['a job touches the tables', 'app/jobs/x.server.ts', `import { signal } from '#db/schema'`],
    ['a text runs a question', 'app/text/x.ts', `import { readSignal } from '~/reads/signal.server'`],
    ['the outside knows us', 'app/outside/x.server.ts', `import { path } from '~/paths'`],
    ['a file format knows the database', 'app/imports/x.ts', `const db = await import('#db/client.server')`],
    ['a document exports a question on', 'app/documents/x.ts', `export { readSignal } from '~/reads/signal.server'`],
    ['somebody else than db opens SQLite', 'app/jobs/x.server.ts', `import Database from 'better-sqlite3'`],
    ['somebody else than http hashes passwords', 'app/writes/x.server.ts', `import { hash } from '@node-rs/argon2'`],
  ])('%s', (_what, path, text) => {
    expect(forbiddenImports([{ path, text }])).toHaveLength(1)
  })
})

test.each([
  [
    'a page may know the shape of an answer',
    'app/views/x.tsx',
    `import type { SignalDetails } from '~/reads/signal.server'`,
  ],
  ['a type in braces is a type', 'app/policy.ts', `import { type Role } from './domain/role'`],
  [
    'a question stands on the gate and the scope',
    'app/reads/x.server.ts',
    `import { defineRead } from './gate.server'`,
  ],
])('%s', (_what, path, text) => {
  expect(forbiddenImports([{ path, text }])).toEqual([])
})

const modules = import.meta.glob<Record<string, unknown>>('../../app/{reads,writes}/**/*.server.ts', { eager: true })
const gated = new Set(declared(modules).map(({ name }) => name.replace('../../', '').replace('.ts ', ' ')))

test('no read or write goes through another one', () => {
  expect(throughAnother(sourceFiles('app/reads', 'app/writes'), gated)).toEqual([])
})

test('the law fails for a read that asks through another and for a write that writes through another', () => {
  const read = { path: 'app/reads/x.server.ts', text: `import { readSignal } from './signal.server'` }
  const write = { path: 'app/writes/x.server.ts', text: `import { answer as reply } from './signal.server'` }
  expect(throughAnother([read, write], gated)).toHaveLength(2)
})
