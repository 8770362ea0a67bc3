import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { account, activation } from '#db/schema'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { closePosts, endsOf, post, workplace } from '#tests/support/post'
import { systemContext } from '#db/context.server'
import { sendWaiting } from '~/jobs/outbox.server'
import { useDatabase } from '#db/client.server'
import { readActivation } from '~/reads/activation.server'
import { open } from '~/writes/case.server'
import { inviteFromCase } from '~/writes/outside-account.server'

afterEach(closePosts)

const nora = {
  name: 'Nora Vik',
  role: 'rehabkoordinator',
  organisation: 'Norra vårdcentralen',
  phoneHours: null,
} as const

function invited(email: string) {
  const w = workplace()
  useDatabase(w.db)
  const chef = w.as(personas.chef, 'chef')
  const { slug } = value(open(chef, { person: w.slugOf('Jonas Ekberg'), origin: 'wish', signal: null }))
  value(inviteFromCase(chef, { slug, email, ...nora }))
  return w
}

const linkIn = (text: string): string => /\/aktivera\/([\w-]+)/.exec(text)?.[1] ?? ''

test('whoever is new gets a link that is used once, in a mail without a word about anybody', async () => {
  const w = invited('nora@vard.example')
  const server = await post()
  await sendWaiting(server)
  const [mail] = server.received
  expect(mail?.subject).toBe('Du har ett meddelande i Rekoportalen')
  expect(mail?.text).not.toMatch(/Jonas|Ekberg|Nora|Karin|Hemsjukvården|rehab/i)
  const code = linkIn(mail?.text ?? '')
  expect(readActivation(systemContext('test'), code)).toMatchObject({ value: { email: 'nora@vard.example' } })
  expect(w.db.$client.serialize().includes(code)).toBe(false)
})

test('a mail that has to be tried again brings a new link, and the one before it opens nothing', async () => {
  const w = invited('nora@vard.example')
  const full = await post({ refuses: () => 452 })
  await sendWaiting(full)
  expect(full.received).toEqual([])
  w.db.$client.prepare('UPDATE outbox SET next_try_at = NULL').run()
  const server = await post()
  await sendWaiting(server)
  expect(linkIn(server.received[0]?.text ?? '')).not.toBe('')
  expect(w.db.select().from(activation).all()).toHaveLength(1)
})

test('whoever has an account gets no link', async () => {
  const w = invited('asa.norberg@vard.example')
  const server = await post()
  await sendWaiting(server)
  expect(server.received.map(({ to, subject }) => [to, subject])).toEqual([
    ['asa.norberg@vard.example', 'Du har ett meddelande i Rekoportalen'],
  ])
  expect(linkIn(server.received[0]?.text ?? '')).toBe('')
  expect(w.db.select().from(activation).all()).toEqual([])
})

test('an invitation that was overtaken by a closed account is not sent', async () => {
  const w = invited('nora@vard.example')
  w.db.update(account).set({ closedAt: new Date() }).where(eq(account.email, 'nora@vard.example')).run()
  const server = await post()
  await sendWaiting(server)
  expect(server.received).toEqual([])
  expect(endsOf(w)).toEqual([['outside-invited', 'no-longer-so']])
})
