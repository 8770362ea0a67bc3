import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: { alias: { '~': here('./app'), '#db': here('./db'), '#tests': here('./tests') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/template.ts',
          setupFiles: 'tests/support/each-file.ts',
          pool: 'threads',
          testTimeout: 20_000,
          server: { deps: { inline: [/@lucia-auth/] } },
        },
      },
    ],
  },
})
