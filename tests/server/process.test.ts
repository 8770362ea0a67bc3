import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { becomesReady, household } from './process'

type Household = Awaited<ReturnType<typeof household>>

let home: Household

const secrets = { SESSION_SECRET: 'x'.repeat(40), DATA_KEY: Buffer.alloc(32, 1).toString('base64') }

describe('a portal that is started for real', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    home = await household({ REKO_DEMO: '', REKO_SEED: 'konton' })
  })
  afterEach(() => home.tidy())

  test('raises the demo, tells where it is and who can log in, and stops within five seconds', async () => {
    const server = home.start('main')
    expect(await becomesReady(home.url)).toBe(true)
    expect(server.said()).toContain('reko-demo-2026')
    expect(server.said().match(/^ {2}\S+@/gm)).toHaveLength(12)
    const { port, hostname } = new URL(home.url)
    const busy = connect(Number(port), hostname)
    busy.on('error', () => {})
    await once(busy, 'connect')
    busy.write('POST /logga-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf')
    const asked = Date.now()
    server.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(Date.now() - asked).toBeLessThan(5_000)
    busy.destroy()
  })

  test('keeps its secrets readable for nobody else, and is a demo again the next time without being told', async () => {
    const first = home.start('main')
    await becomesReady(home.url)
    expect(statSync(join(home.folder, 'reko.db.demo.json')).mode & 0o777).toBe(0o600)
    first.kill('SIGKILL')
    await first.ended
    const second = home.start('main')
    expect(await becomesReady(home.url)).toBe(true)
    expect(second.said()).not.toContain('Bygger upp')
    expect((await home.command('audit-verify')).code).toBe(0)
  })

  test('begins anew after being killed while it raised the demo', async () => {
    const server = home.start('main')
    while (!readdirSync(home.folder).includes('reko.db.unfinished'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    server.kill('SIGKILL')
    await server.ended
    home.start('main')
    expect(await becomesReady(home.url)).toBe(true)
    expect(readdirSync(home.folder).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  test('commands run beside it, but restore waits until it has stopped and keeps what it replaces', async () => {
    const server = home.start('main')
    await becomesReady(home.url)
    expect((await home.command('backup')).said).toContain('Säkerhetskopian')
    const [copy = ''] = readdirSync(join(home.folder, 'backups'))
    const file = join(home.folder, 'backups', copy)
    expect(readdirSync(join(home.folder, 'backups'))).toEqual([copy])
    for (const name of readdirSync(home.folder, { recursive: true, encoding: 'utf8' }))
      expect(statSync(join(home.folder, name)).mode & 0o077, name).toBe(0)
    expect((await home.command('user', 'add', 'ny@reko.example', '--role', 'admin')).code).toBe(0)
    expect(await home.command('restore', file)).toMatchObject({ code: 1, said: expect.stringContaining('server') })
    const other = home.start('main')
    expect(await other.ended).toBe(1)
    server.kill('SIGTERM')
    await server.ended
    expect((await home.command('restore', file)).code).toBe(0)
    expect(readdirSync(join(home.folder, 'backups')).some((name) => name.startsWith('replaced-'))).toBe(true)
    expect((await home.command('audit-verify')).code).toBe(0)
  })
})

describe('in production', { timeout: 60_000 }, () => {
  afterEach(() => home.tidy())

  test('refuses to start without its secrets and says which they are', async () => {
    home = await household({ REKO_DEMO: '0' })
    const server = home.start('main')
    expect(await server.ended).toBe(1)
    expect(server.said()).toContain('SESSION_SECRET och DATA_KEY')
    expect(readdirSync(home.folder)).toEqual([])
  })

  test.each(['SESSION_SECRET', 'DATA_KEY'] as const)(
    'refuses without %s alone, and tells no secret',
    async (missing) => {
      home = await household({ REKO_DEMO: '0', ...secrets, [missing]: '' })
      const server = home.start('main')
      expect(await server.ended).toBe(1)
      expect(server.said()).toContain(`Portalen startar inte i skarp drift utan ${missing}.`)
      for (const secret of Object.values(secrets)) expect(server.said()).not.toContain(secret)
      expect(readdirSync(home.folder)).toEqual([])
    },
  )

  test('starts empty with them, whatever the calendar of a demo says', async () => {
    home = await household({ REKO_DEMO: '0', REKO_NOW: '2020-01-01', ...secrets })
    const server = home.start('main')
    expect(await becomesReady(home.url)).toBe(true)
    expect(server.said()).not.toContain('reko-demo')
    expect(await (await fetch(`${home.url}/logga-in`)).text()).not.toContain('@reko.example')
  })
})
