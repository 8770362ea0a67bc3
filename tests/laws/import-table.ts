/** What a room may import beside itself: whole rooms (`domain`) or single files (`db/client.server`). */
export interface Row {
  may: readonly string[]
  /** Only their types, which are gone when the program runs. */
  types?: readonly string[]
  /** Packages; left out = any but those that `packagesOfFew` keeps to certain rooms. */
  packages?: readonly string[]
  /** Files of its own room that it may import; left out = all of them. */
  own?: readonly string[]
}

const context = ['db/context.server']

/** The table of architecture.md, as amended by decision 001. */
export const importTable: Record<string, Row> = {
  domain: { may: [], packages: ['zod', 'temporal-polyfill'] },
  policy: { may: [], types: ['domain'], packages: [] },
  reads: { may: ['db', 'domain', 'policy'], own: ['reads/gate.server', 'reads/scope.server'] },
  writes: { may: ['db', 'domain', 'policy', 'reads/scope.server'] },
  imports: { may: ['domain', 'text'] },
  documents: { may: ['domain', 'text'] },
  outside: { may: [] },
  jobs: { may: ['reads', 'writes', 'imports', 'documents', 'outside', 'domain', 'text', 'paths', ...context] },
  commands: { may: ['jobs', 'reads', 'writes', 'imports', 'outside', 'domain', 'text', 'paths', ...context] },
  server: { may: ['http', 'jobs', 'outside', ...context] },
  'db/seed': { may: ['writes', 'imports', 'domain', 'db'] },
  db: { may: ['domain', 'outside'] },
  ui: { may: [], packages: ['react'] },
  views: { may: ['ui', 'text', 'paths', 'domain'], types: ['reads', 'http/form.server'], packages: ['react'] },
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
  'better-sqlite3': ['db'],
  'drizzle-orm': ['db', 'reads', 'writes'],
  lucia: ['http'],
  '@lucia-auth/adapter-drizzle': ['http'],
  '@node-rs/argon2': ['http'],
}

/** Files of `http` that may do more than their room: the session rows, through Lucia. */
export const exceptions: Record<string, readonly string[]> = {
  'app/http/auth.server.ts': ['db/schema'],
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
