import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import { account, activation } from '#db/schema'
import { day } from '~/domain/day'
import { sendWaiting } from '~/jobs/outbox.server'
import { travelTo } from '~/outside/clock.server'
import { newLink } from '~/writes/account-access.server'
import { open as openCase } from '~/writes/case.server'
import { cancel, call, move } from '~/writes/meeting.server'
import { chooseMail } from '~/writes/settings.server'
import type { MailServer } from '#tests/support/mail-server'
import { personas } from '#tests/support/people'
import { addressOf, closePosts, endsOf, post, workplace } from '#tests/support/post'
import type { World } from '#tests/support/world'

afterEach(closePosts)

describe('what is urgent', () => {
  const called = (w: World, on: string) => {
    w.spell('Elin Wallgren', '2026-10-26', null)
    const karin = w.as(personas.chef, 'chef')
    const opened = openCase(karin, { person: w.slugOf('Elin Wallgren'), origin: 'spell', signal: null })
    const slug = opened.kind === 'done' ? opened.value.slug : ''
    const slot = { on: day(on), from: '10.00', to: '11.00', place: null }
    const accounts = w.db.select().from(account).all()
    const invited = accounts.filter(({ name }) => name === personas.rekoAg || name === personas.chef)
    const meeting = call(karin, {
      ...{ slug, need: null, kind: 'reconciliation', slot, employee: true },
      ...{ accounts: invited.map((one) => one.slug), others: [] },
    })
    return { karin, slug, slot, meeting: meeting.kind === 'done' ? meeting.value.meeting : '' }
  }

  const urgent = (server: MailServer) => server.received.filter(({ subject }) => subject.startsWith('Något är nytt'))

  test('a meeting tomorrow is told at once to the invited, beside the e-mail of the day and also at night', async () => {
    const w = workplace()
    called(w, '2026-11-21')
    travelTo('2026-11-20T22:00')
    const server = await post()
    await sendWaiting(server)
    expect(server.received.map(({ to }) => to)).toEqual([addressOf(w, personas.rekoAg)])
    expect(urgent(server)).toHaveLength(1)
  })

  test('a meeting next week is not, until it is moved close or called off late', async () => {
    const w = workplace()
    const { karin, slug, slot, meeting } = called(w, '2026-11-27')
    const server = await post()
    await sendWaiting(server)
    expect(server.received).toEqual([])
    move(karin, { slug, meeting, slot: { ...slot, on: day('2026-11-21') }, reason: null })
    await sendWaiting(server)
    cancel(karin, { slug, meeting, reason: 'Sal saknas' })
    await sendWaiting(server)
    expect(urgent(server)).toHaveLength(2)
  })

  test('what has changed again before it went is told once', async () => {
    const w = workplace()
    const { karin, slug, meeting } = called(w, '2026-11-21')
    cancel(karin, { slug, meeting, reason: 'Sal saknas' })
    const server = await post()
    expect(await sendWaiting(server)).toBe(1)
    expect(endsOf(w)).toEqual([
      ['meeting-soon', 'no-longer-so'],
      ['meeting-soon', 'sent'],
    ])
  })

  test('whoever steps in for the invited is told too, and nobody who no longer reaches the employee', async () => {
    const w = workplace()
    w.substitute(personas.rekoAg, personas.rekoAg2, 'rekoAg', '2026-11-16', '2026-11-27')
    called(w, '2026-11-21')
    w.db.$client.exec(`UPDATE substitution SET last_day = 20000`)
    const server = await post()
    await sendWaiting(server)
    expect(server.received.map(({ to }) => to)).toEqual([addressOf(w, personas.rekoAg)])
    expect(endsOf(w)).toContainEqual(['meeting-soon', 'no-longer-so'])
  })

  test('a new link to an account is told to who has it, even if she wants no e-mail, while the link can be used', async () => {
    const w = workplace()
    const karin = w.as(personas.chef, 'chef')
    chooseMail(karin, { mail: 'never' })
    const { slug = '' } = w.db.select().from(account).where(eq(account.name, personas.chef)).get() ?? {}
    const link = () => newLink(w.as(personas.admin, 'admin'), { slug, linkExpiresAt: new Date(Date.now() + 60_000) })
    link()
    const server = await post()
    await sendWaiting(server)
    expect(server.received.map(({ subject }) => subject)).toEqual(['En ny länk till ditt konto i Rekoportalen'])
    expect(server.received[0]?.text).not.toContain('aktivera')
    link()
    w.db.delete(activation).run()
    await sendWaiting(server)
    expect(endsOf(w).at(-1)).toEqual(['account-renewed', 'no-longer-so'])
  })
})
