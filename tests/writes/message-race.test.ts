import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { until } from '#tests/support/import-process'
import { karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { asa, asked, withdraw } from '#tests/support/threads'
import type { World } from '#tests/support/world'
import { readThread } from '~/reads/thread.server'

test('withdrawn while four processes send as fast as they can, nothing is sent after the withdrawal in the chain', async () => {
  const { w, thread, medgivande } = asked()
  const count = (sql: string) => w.db.$client.prepare(sql).pluck().get() as number
  const children = [karin(w), asa(w), karin(w), asa(w)].map((who) => sending(w, thread, who.actor))
  const over = Promise.all(children.map((child) => once(child, 'exit')))
  const senders = 'SELECT count(DISTINCT sent_by) FROM message WHERE id > 1'
  await until(() => count(senders) === 2 && count('SELECT count(*) FROM message') > 40)
  value(withdraw(w, medgivande))
  await over

  const trail = w.trail()
  const withdrawn = trail.findIndex(({ action }) => action === 'own.change-medgivande')
  const sends = trail.map(({ action, outcome }, place) => ({ action, outcome, place }))
  const sent = sends.filter(({ action, outcome }) => action === 'message.send' && outcome === 'done')
  const refused = sends.filter(({ outcome }) => outcome === 'refused: thread-locked-withdrawn')
  expect(sent.every(({ place }) => place < withdrawn)).toBe(true)
  expect(refused.every(({ place }) => place > withdrawn)).toBe(true)
  expect(refused.length).toBeGreaterThanOrEqual(80)
  expect(count('SELECT count(*) FROM message')).toBe(sent.length + 1)
  expect(value(readThread(asa(w), { slug: thread }))).toMatchObject({ lock: { why: 'withdrawn' }, messages: [] })
}, 60_000)

function sending(
  { db }: World,
  thread: string,
  { accountId, role }: { accountId: number | null; role: string },
): ChildProcess {
  const words = ['--import', 'tsx', 'tests/support/send-child.mts', thread, String(accountId), role]
  return spawn(process.execPath, words, { env: { ...process.env, DATABASE_PATH: db.$client.name }, stdio: 'inherit' })
}
