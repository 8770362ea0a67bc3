const says = new Set(['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'lib', 'index', 'shared', 'stuff'])

/** Files and folders whose name says nothing about what is in them. */
export const emptyNames = (paths: string[]): string[] =>
  paths.filter((path) => path.split('/').some((part) => says.has(part.replace(/\..*$/, '').toLowerCase())))

/** What stands at the top beside the client's own folders and the files that tools want there. */
export const strangersAtTheTop = (entries: string[]): string[] =>
  entries.filter((entry) => !entry.startsWith('.') && !top.has(entry))

const top = new Set([
  ...['app', 'db', 'public', 'tests'],
  ...['drizzle.config.ts', 'package.json', 'tsconfig.json', 'README.md'],
  ...['vite.config.ts', 'vitest.config.ts', 'eslint.config.js', 'package-lock.json'],
])
