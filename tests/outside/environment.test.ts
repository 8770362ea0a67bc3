import { expect, test } from 'vitest'
import { readEnvironment } from '~/outside/environment.server'

const secrets = { SESSION_SECRET: 'x'.repeat(40), DATA_KEY: Buffer.alloc(32, 1).toString('base64') }

test('production knows neither demo nor another calendar', () => {
  const read = readEnvironment({ REKO_DEMO: '0', REKO_NOW: '2026-11-20', ...secrets })
  expect(read).toMatchObject({ demo: false, production: true, rekoNow: null })
})

test('an address is told from the port when nobody gives one', () => {
  expect(readEnvironment({ REKO_DEMO: '0', PORT: '4100', ...secrets }).origin).toBe('http://localhost:4100')
  expect(readEnvironment({ REKO_DEMO: '0', ORIGIN: 'https://Reko.example.se/', ...secrets }).origin).toBe(
    'https://reko.example.se',
  )
})

test.each([
  [{ PORT: 'tre' }, 'PORT ska vara ett portnummer'],
  [{ DATA_KEY: 'short' }, 'DATA_KEY ska vara 32 byte'],
  [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET ska vara minst 32 tecken'],
  [{ REKO_SEED: 'allt' }, 'REKO_SEED ska vara demo, konton eller inget'],
  [{ REKO_NOW: '2026-02-30' }, 'REKO_NOW ska vara ett datum'],
  [{ ORIGIN: 'reko.example.se' }, 'ORIGIN ska vara en adress'],
  [{ DATA_KEY: '' }, 'utan DATA_KEY'],
])('%o is told in words', (wrong, sentence) => {
  expect(() => readEnvironment({ REKO_DEMO: '0', ...secrets, ...wrong })).toThrow(sentence)
})
