import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { open as opened, seal } from '#db/crypto.server'
import { resealDatabase } from '#db/reseal.server'
import { calling, elinsCase, karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { adoptedPlan, wholeDraft } from '#tests/support/plans'
import { day } from '~/domain/day'
import { environment } from '~/outside/environment.server'
import { give } from '~/writes/case-lead.server'
import { markWrong } from '~/writes/case-mistake.server'
import { add, move as turn } from '~/writes/measure.server'
import { answer } from '~/writes/meeting-answer.server'
import { write } from '~/writes/meeting-minutes.server'
import { reportNeed } from '~/writes/meeting-need.server'
import { call, cancel, move } from '~/writes/meeting.server'
import { save, waive } from '~/writes/plan.server'
import { book, writeUp } from '~/writes/talk.server'

const text = 'Orkar korta pass'
const today = day('2026-11-20')

/** A case with the same text in every field that takes one. */
function everythingSaid() {
  const { w, slug } = elinsCase()
  const by = karin(w)
  const step = { what: text, who: 'chef' as const, dueOn: day('2026-11-27') }
  const slot = { on: today, from: '08.00', to: '09.00', place: text }
  const others = [{ role: 'fhv' as const, name: text }]
  const booking = { slug, kind: 'care' as const, on: today, time: null, place: text, unionTold: true }
  const { talk } = value(book(by, booking))
  const parts = { discover: text, dialogue: text, adapt: text, followUp: text }
  value(writeUp(by, { slug, talk, heldOn: today, note: { participants: ['chef'], parts }, steps: [step] }))
  value(reportNeed(by, { slug, need: { from: 'chef', kind: 'follow-up', why: text } }))
  const [held, moved] = [slot, { ...slot, on: day('2026-11-24') }].map((at) => {
    const { meeting } = value(call(by, { ...calling(w, slug), slot: at, others }))
    return { slug, meeting }
  }) as [{ slug: string; meeting: string }, { slug: string; meeting: string }]
  const invited = String(w.db.$client.prepare('SELECT slug FROM meeting_invited ORDER BY id').pluck().get())
  value(answer(by, { ...held, invited, answer: { kind: 'no', text, suggestedOn: null }, sequence: 0 }))
  const minutes = { attended: [invited], said: text, agreed: text, tasks: [step] }
  value(write(by, { ...held, minutes, finish: true, reason: null, basedOn: null }))
  value(move(by, { ...moved, slot: { ...slot, on: day('2026-11-25') }, reason: text }))
  value(cancel(by, { ...moved, reason: text }))
  const measure = { kind: 'adaptation' as const, what: text, service: null, from: today, to: null, followUpOn: null }
  value(add(by, { slug, ...measure }))
  const added = String(w.db.$client.prepare('SELECT slug FROM measure').pluck().get())
  value(turn(by, { slug, measure: added, state: 'done', effect: text }))
  value(waive(by, { slug, reason: 'no-measures', text }))
  adoptedPlan(by, slug)
  const draft = { ...wholeDraft, comment: text, contact: text }
  value(save(by, { slug, draft, revision: 1, action: { kind: 'save' }, choices: {} }))
  value(markWrong(by, { slug, object: talk, reason: text }))
  const to = String(w.db.$client.prepare("SELECT slug FROM account WHERE name = 'Mikael Ström'").pluck().get())
  value(give(by, { slug, to, reason: text }))
  return w
}

test('nothing that is said in a case stands in the files of the database as it was said', () => {
  const file = everythingSaid().db.$client.name
  const stored = Buffer.concat([file, `${file}-wal`].map((each) => readFileSync(each)))
  expect([stored.includes('Elin Wallgren'), stored.includes(text)]).toEqual([true, false])
})

test('all of it opens with the new key alone once it has been sealed again', () => {
  const { $client } = everythingSaid().db
  const before = environment().dataKey
  const holding = (dataKey: string | null, dataKeyOld: string | null) =>
    Object.assign(environment(), { dataKey, dataKeyOld })
  const sealedBy = (id: string) => stored().filter((one) => one.startsWith(`${id}.`)).length
  const stored = () => {
    const tables = $client.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]
    return tables.flatMap((table) =>
      ($client.prepare(`SELECT * FROM "${table}"`).all() as object[]).flatMap((row) =>
        Object.values(row).filter((one): one is string => typeof one === 'string'),
      ),
    )
  }
  try {
    const old = seal('x').split('.')[0] ?? ''
    const count = sealedBy(old)
    expect(count).toBeGreaterThan(15)
    holding(Buffer.alloc(32, 9).toString('base64'), before)
    resealDatabase($client.name)
    const now = seal('x').split('.')[0] ?? ''
    expect([sealedBy(old), sealedBy(now)]).toEqual([0, count])
  } finally {
    holding(before, null)
  }
})

test('a sealed text that has been cut short does not open', () => {
  const [id, nonce, body = ''] = seal(text).split('.')
  const tag = Buffer.from(body, 'base64url').subarray(-16)
  for (const left of [4, 8, 12])
    expect(() => opened(`${id}.${nonce}.${tag.subarray(0, left).toString('base64url')}`)).toThrow()
})
