import { Registry } from 'prom-client'
import { afterEach, expect, test } from 'vitest'
import { outbox } from '#db/schema'
import { makeDigests } from '~/jobs/digest.server'
import { outboxFigures } from '~/server/outbox-figures'
import { phase } from '~/server/phase'
import { clearExpired } from '~/writes/expiry.server'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { withSignal } from '#tests/support/post'

afterEach(() => phase.set('starting'))

test('the admin sees that no e-mail goes while no mail server is set, how much waits and how much could not be sent', async () => {
  const w = withSignal()
  await makeDigests()
  const { html } = await portal(w).as(personas.admin).get('/')
  expect(html).toContain('Inga mejl skickas')
  expect(html).toContain('Ett mejl väntar på att skickas.')
  expect(html).not.toContain('gick inte att skicka')
  w.db.update(outbox).set({ givenUpAt: new Date() }).run()
  const after = (await portal(w).as(personas.admin).get('/')).html
  expect(after).toContain('Inget mejl väntar på att skickas.')
  expect(after).toContain('Ett mejl gick inte att skicka de senaste 30 dagarna')
})

test('the figures of the portal count notices by how they ended', async () => {
  withSignal()
  await makeDigests()
  const registry = new Registry()
  outboxFigures(registry)
  expect(await registry.metrics()).not.toContain('state=')
  phase.set('ready')
  expect(await registry.metrics()).toContain('reko_outbox_notices{state="waiting"} 1')
})

test('what has been sent is forgotten after a month, what waits is kept', async () => {
  const w = withSignal()
  await makeDigests()
  const at = (days: number) => new Date(Date.now() + days * 86_400_000)
  clearExpired(w.system('natt'), at(60))
  expect(w.db.select().from(outbox).all()).toHaveLength(1)
  w.db
    .update(outbox)
    .set({ sentAt: at(0) })
    .run()
  clearExpired(w.system('natt'), at(29))
  expect(w.db.select().from(outbox).all()).toHaveLength(1)
  clearExpired(w.system('natt'), at(31))
  expect(w.db.select().from(outbox).all()).toEqual([])
})
