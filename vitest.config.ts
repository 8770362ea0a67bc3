import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What starts processes, measures memory, raises the whole demo, feeds thousands of files or opens every page as everybody. */
const long = [
  'tests/db/seed/*.test.ts',
  'tests/imports/{any-bytes,memory}.test.ts',
  'tests/jobs/import-{beside,killed}.test.ts',
  'tests/laws/doors.test.ts',
  'tests/server/process.test.ts',
  'tests/writes/message-race.test.ts',
]

/** Rooms that need no database. */
const unit = ['tests/{documents,domain,imports,outside,text}/**/*.test.{ts,tsx}']

const usual = {
  environment: 'node',
  globalSetup: 'tests/support/template.ts',
  setupFiles: 'tests/support/each-file.ts',
  testTimeout: 20_000,
  hookTimeout: 30_000,
  server: { deps: { inline: [/@lucia-auth/] } },
}

/** The house is loaded once per worker. */
const together = { pool: 'threads', isolate: false } as const

export default defineConfig({
  resolve: { alias: { '~': here('./app'), '#db': here('./db'), '#tests': here('./tests') } },
  test: {
    projects: [
      { extends: true, test: { ...usual, ...together, name: 'unit', include: unit, exclude: long } },
      {
        extends: true,
        test: {
          ...usual,
          ...together,
          name: 'integration',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...unit, ...long],
        },
      },
      { extends: true, test: { ...usual, name: 'long', include: long, pool: 'forks' } },
    ],
  },
})
