import { afterEach, describe, expect, test } from 'vitest'
import { addDays } from '~/domain/day'
import { makeDigests } from '~/jobs/digest.server'
import { sendWaiting } from '~/jobs/outbox.server'
import { chooseMail } from '~/writes/settings.server'
import { open } from '~/writes/case.server'
import { follow } from '~/writes/case-follower.server'
import { expect as expectAbsence } from '~/writes/case-lead.server'
import { signIn } from '~/writes/session.server'
import { accountOf, karin, mikael } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { addressOf, closePosts, nextMorning, post, workplace } from '#tests/support/post'
import type { World } from '#tests/support/world'

afterEach(closePosts)

/** Mikael has nothing to do but follows Elin's case, in which Karin has entered something. */
function followed() {
  const w = workplace()
  const { slug } = value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null }))
  value(follow(mikael(w), { slug, follows: true }))
  nextMorning(w, '2026-11-23')
  const happens = () => value(expectAbsence(karin(w), { slug, lastDay: addDays(w.today, 20) }))
  happens()
  return { w, slug, happens }
}

const mailTo = (w: World, server: Awaited<ReturnType<typeof post>>) =>
  server.received.filter(({ to }) => to === addressOf(w, personas.rekoAg))

describe('the e-mail of the day to who follows a case', () => {
  test('says that something has happened, and neither what nor about whom', async () => {
    const { w } = followed()
    const server = await post()
    await makeDigests()
    await sendWaiting(server)
    const [mail, ...more] = mailTo(w, server)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('Något är nytt i Rekoportalen')
    expect(mail?.text.trim().split('\n\n')[0]).toBe('Något har hänt i det du följer i Rekoportalen.')
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Elin|Wallgren|ärende|arenden|sjuk|Hemsjukvården/)
  })

  test('comes once for what happened, and anew for what happens after it', async () => {
    const { w, happens } = followed()
    const server = await post()
    await makeDigests()
    await makeDigests()
    await sendWaiting(server)
    nextMorning(w, '2026-11-24')
    await makeDigests()
    await sendWaiting(server)
    expect(mailTo(w, server)).toHaveLength(1)
    happens()
    nextMorning(w, '2026-11-25')
    await makeDigests()
    await sendWaiting(server)
    expect(mailTo(w, server)).toHaveLength(2)
  })

  test('says both when something waits too', async () => {
    const { w } = followed()
    w.signal('Jonas Ekberg', { raisedOn: '2026-11-02', escalatedOn: '2026-11-16' })
    const server = await post()
    await makeDigests()
    await sendWaiting(server)
    expect(mailTo(w, server)[0]?.text.trim().split('\n\n').slice(0, 2)).toEqual([
      'En sak väntar på dig i Rekoportalen.',
      'Något har hänt i det du följer i Rekoportalen.',
    ])
  })

  test.each([
    ['has been here since', (w: World) => void value(signIn(w.system('t'), mine(w)))],
    ['has stopped following', (w: World, slug: string) => void value(follow(mikael(w), { slug, follows: false }))],
    ['no longer reaches the employee', (w: World) => void w.db.$client.exec('UPDATE assignment SET last_day = 20000')],
    ['wants only what presses', (w: World) => void chooseMail(mikael(w), { mail: 'pressing' })],
  ])('is cancelled at the last moment when she %s', async (_what, happens) => {
    const { w, slug } = followed()
    const server = await post()
    await makeDigests()
    happens(w, slug)
    await sendWaiting(server)
    expect(mailTo(w, server)).toEqual([])
  })

  test('goes to the substitute while she is away, not to her', async () => {
    const { w } = followed()
    w.substitute(personas.rekoAg, personas.rekoAg2, 'rekoAg', '2026-11-20', '2026-11-27')
    const server = await post()
    await makeDigests()
    await sendWaiting(server)
    expect(mailTo(w, server)).toEqual([])
    expect(server.received.map(({ to }) => to)).toContain(addressOf(w, personas.rekoAg2))
  })
})

const mine = (w: World) => ({ accountId: mikael(w).actor.accountId, slug: accountOf(w, personas.rekoAg) })
