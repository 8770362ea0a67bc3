/** What a room may import beside itself: whole rooms (`domain`) or single files (`db/client.server`). */
export interface Row {
  may: readonly string[]
  /** Only their types, which are gone when the program runs. */
  types?: readonly string[]
  /** Packages; left out = any but those that `packagesOfFew` keeps to certain rooms. */
  packages?: readonly string[]
}

const context = ['db/context.server']
/** Scales and outlines of the pictures that views draw. */
const drawing = ['d3-scale', 'd3-shape']
/** What brings a database up before anybody is let in, and closes it after the last. */
const opening = [
  'db/client.server',
  'db/migrate.server',
  'db/reseal.server',
  'db/lock.server',
  'db/seed/seed.server',
  'db/seed/personas',
]

/** The table of architecture.md, as amended by decisions 001 and 004. */
export const importTable: Record<string, Row> = {
  domain: { may: [], packages: ['zod', 'temporal-polyfill'] },
  policy: { may: [], types: ['domain'], packages: [] },
  reads: { may: ['db', 'domain', 'policy'] },
  writes: { may: ['db', 'domain', 'policy', 'reads/scope.server'] },
  imports: { may: ['domain', 'text'] },
  documents: { may: ['domain', 'text'] },
  outside: { may: [] },
  jobs: { may: ['reads', 'writes', 'imports', 'documents', 'outside', 'domain', 'text', 'paths', ...context] },
  commands: {
    may: ['db/reseal.server', 'jobs', 'reads', 'writes', 'imports', 'outside', 'domain', 'text', 'paths', ...context],
  },
  server: { may: ['http', 'jobs', 'outside', 'paths', 'commands', 'db/trail-gate.server', ...opening, ...context] },
  'db/seed': { may: ['reads', 'writes', 'jobs', 'imports', 'domain', 'outside', 'db'] },
  db: { may: ['domain', 'outside'] },
  ui: { may: [], packages: ['react'] },
  views: {
    may: ['ui', 'text', 'paths', 'domain'],
    types: ['reads', 'http/form.server'],
    packages: ['react', ...drawing],
  },
  text: { may: ['domain'], packages: [] },
  http: {
    may: [
      'text',
      'outside',
      'paths',
      'domain',
      'db/client.server',
      'db/crypto.server',
      'db/setting.server',
      ...context,
    ],
    types: ['policy'],
  },
  routes: { may: ['http', 'reads', 'writes', 'documents', 'views', 'paths', 'jobs', 'domain'] },
  map: { may: ['paths'], packages: ['@remix-run/route-config'] },
  paths: { may: [], types: ['domain'], packages: ['@remix-run/react'] },
  document: { may: ['http', 'ui', 'views', 'text', 'paths'] },
}

/** Packages that only these rooms know. */
export const packagesOfFew: Record<string, readonly string[]> = {
  '@remix-run/node': ['http', 'routes', 'document', 'server'],
  '@remix-run/react': ['routes', 'document', 'paths'],
  '@remix-run/express': ['server'],
  express: ['server'],
  react: ['ui', 'views', 'routes', 'document'],
  'react-dom': ['document', 'documents'],
  'd3-scale': ['views'],
  'd3-shape': ['views'],
  'better-sqlite3': ['db', 'server'],
  'drizzle-orm': ['db', 'db/seed', 'reads', 'writes'],
  lucia: ['http'],
  '@lucia-auth/adapter-drizzle': ['http'],
  '@node-rs/argon2': ['http', 'db'],
}

/** Files that may do more than their room: the session rows through Lucia, and the database as a file. */
export const exceptions: Record<string, readonly string[]> = {
  'app/http/auth.server.ts': ['db/schema', 'db/password.server'],
  'app/http/password.server.ts': ['db/password.server'],
  'app/jobs/backup.server.ts': ['db/backup.server'],
  'app/jobs/restore.server.ts': ['db/backup.server', 'db/lock.server'],
}

/** The room a file stands in. */
export function roomOf(path: string): string {
  const file = path.replace(/\.tsx?$/, '')
  if (file.startsWith('db/seed')) return 'db/seed'
  if (file.startsWith('db/')) return 'db'
  const name = file.replace(/^app\//, '')
  if (name === 'routes') return 'map'
  if (/^(root|entry\.(server|client))$/.test(name)) return 'document'
  return name.split('/')[0] ?? name
}
