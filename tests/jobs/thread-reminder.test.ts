import { afterEach, expect, it } from 'vitest'
import { account, messageDraft, outbox } from '#db/schema'
import { addressOf, closePosts, post } from '#tests/support/post'
import { karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { answered, asa, asked, withdraw, written } from '#tests/support/threads'
import type { World } from '#tests/support/world'
import { day } from '~/domain/day'
import { remindInThreads } from '~/jobs/thread-reminder.server'
import { sendWaiting } from '~/jobs/outbox.server'
import { travelTo } from '~/outside/clock.server'
import { receive } from '~/writes/message-receipt.server'
import { saveDraft } from '~/writes/message-draft.server'
import { send } from '~/writes/message.server'

afterEach(closePosts)

const due = ({ db }: World) =>
  db
    .select()
    .from(outbox)
    .all()
    .filter(({ kind }) => kind === 'reply-due')

function night(w: World, date: string): void {
  w.at(date)
  travelTo(`${date}T03:00`)
  remindInThreads({ mail: true })
  remindInThreads({ mail: true })
}

it('reminds whoever is to answer once the day before and once when it is late, and nobody when it is answered', () => {
  const { w, thread } = asked({ replyBy: day('2026-11-25') })
  night(w, '2026-11-23')
  expect(due(w)).toEqual([])
  night(w, '2026-11-24')
  night(w, '2026-11-25')
  expect(due(w).map(({ accountId }) => accountId)).toEqual([asa(w).actor.accountId])
  night(w, '2026-11-26')
  night(w, '2026-11-27')
  expect(due(w)).toHaveLength(2)
  value(
    send(asa(w), { slug: thread, message: written('Ja', { purpose: 'task-question', replyBy: day('2026-11-30') }) }),
  )
  night(w, '2026-12-01')
  expect(
    due(w)
      .map(({ accountId }) => accountId)
      .at(-1),
  ).toBe(karin(w).actor.accountId)
  expect(JSON.stringify(due(w))).not.toMatch(/Elin|Wallgren/)
})

it('reminds nobody in a thread that has locked, and takes away what was being written there', () => {
  const { w, thread, medgivande } = asked({ replyBy: day('2026-11-24') })
  value(saveDraft(asa(w), { slug: thread, revision: 0, values: { text: 'Ett utkast' } }))
  value(withdraw(w, medgivande))
  night(w, '2026-11-25')
  expect(due(w)).toEqual([])
  expect(w.db.select().from(messageDraft).all()).toMatchObject([{ content: null }])
})

it('sends a mail that says there is a message, and none to who has read it meanwhile or when it is locked', async () => {
  const { w, thread, medgivande } = answered()
  w.db.update(account).set({ passwordHash: 'x' }).run()
  travelTo('2026-11-20T10:00')
  value(receive(karin(w), { slug: thread }))
  const server = await post()
  await sendWaiting(server)
  const toAsa = () => server.received.filter(({ to }) => to === 'asa.norberg@vard.example')
  const [mail] = toAsa()
  expect(server.received.some(({ to }) => to === addressOf(w, personas.chef))).toBe(false)
  expect(mail?.text).toContain('Du har ett meddelande i Rekoportalen')
  expect(JSON.stringify(server.received.map(({ subject, text }) => [subject, text]))).not.toMatch(/Elin|Wallgren|Karin/)
  value(send(karin(w), { slug: thread, message: written('Ett till') }))
  value(withdraw(w, medgivande))
  await sendWaiting(server)
  expect(toAsa().filter(({ subject }) => subject === 'Du har ett meddelande i Rekoportalen')).toHaveLength(1)
})
