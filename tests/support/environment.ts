import { join } from 'node:path'

/** What every test process is told about its surroundings; `folder` is where its files go. */
export const testEnvironment = (folder: string): Record<string, string> => ({
  NODE_ENV: 'test',
  REKO_DEMO: '1',
  REKO_SEED: 'inget',
  REKO_NOW: '2026-11-20',
  DATABASE_PATH: join(folder, 'shared.db'),
  ORIGIN: 'http://localhost:3000',
  SESSION_SECRET: 'a secret that only tests know of, long enough',
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
})
