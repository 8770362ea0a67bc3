import { beforeEach, describe, expect, test } from 'vitest'
import { sdkArrival, sdkExport } from '#db/schema'
import { pdf } from '#tests/domain/attachment/files'
import { value } from '#tests/support/outcome'
import { settle } from '#tests/support/people'
import { threaded, written } from '#tests/support/threaded'
import { world, type World } from '#tests/support/world'
import { sdkMessage } from '~/documents/sdk-message'
import { sdkPackage } from '~/documents/sdk-package.server'
import type { InformationCategory } from '~/domain/medgivande'
import type { SdkMessage } from '~/domain/sdk'
import { readSdkMessage } from '~/imports/sdk/message'
import { attach } from '~/jobs/attachment.server'
import { printedOf } from '~/jobs/sdk-package.server'
import { readInAnswer } from '~/jobs/sdk-answer.server'
import { readSdkDesk } from '~/reads/sdk-desk.server'
import { readSdkExport } from '~/reads/sdk-export.server'
import { readThread } from '~/reads/thread.server'
import { change } from '~/writes/medgivande-change.server'
import { send } from '~/writes/message.server'
import { exportMessage } from '~/writes/sdk-export.server'

const ours = { organisation: '0203:exempel.se', address: 'sdk.rehab.exempel.se' }
const theirs = { organisation: '0203:vard.example', address: 'sdk.vc.vard.example' }

let w: World
let t: ReturnType<typeof threaded>
beforeEach(() => {
  w = settle(world())
  t = threaded(w)
  w.setting('sdkOrganisation', ours.organisation)
  w.setting('sdkAddress', ours.address)
})

const karin = () => w.as('Karin Lindqvist', 'chef')
const mikael = () => w.as('Mikael Ström', 'rekoAg')
const taken = (context = karin(), message = t.message) =>
  exportMessage(context, { slug: t.thread, message, recipient: theirs })
const withdraw = () => {
  const said = { slug: t.case, medgivande: t.medgivande, how: 'oral', saidOn: w.today, receivedBy: null } as const
  value(change(karin(), { ...said, wish: { kind: 'withdrawn' } }))
}
const fetched = async (slug: string): Promise<SdkMessage> => {
  const xml = await sdkPackage(printedOf(value(readSdkExport(karin(), { thread: t.thread, slug }))))
  const read = await readSdkMessage(new TextEncoder().encode(xml))
  if ('refused' in read) throw new Error(read.refused.code)
  return read.accepted
}
const answering = (sent: SdkMessage, traits: Partial<SdkMessage> = {}): SdkMessage => ({
  ...{ writtenAt: new Date('2026-11-20T10:00:00Z'), messageId: 'svar-1', conversationId: sent.conversationId },
  ...{ refToMessageId: sent.messageId, label: 'SV', text: 'Hon kan börja med halva dagar.', files: [] },
  ...{ sender: theirs, recipient: ours, ...traits },
})
const readIn = (answer: SdkMessage, categories: InformationCategory[] = ['capacity'], slug = t.thread) =>
  readInAnswer(mikael(), { slug, bytes: new TextEncoder().encode(sdkMessage(answer)), categories })

describe('a message is taken out for the organisation’s own SDK client', () => {
  test('with a subject that names nobody, a PDF of it and what went with it', async () => {
    const file = value(await attach(karin(), t.thread, { name: 'Schema.pdf', type: '', bytes: pdf() })).slug
    const { message } = value(send(karin(), { slug: t.thread, message: written(), attachments: [file] }))
    const sent = await fetched(value(taken(karin(), message)).export)
    expect(sent).toMatchObject({ sender: ours, recipient: theirs, refToMessageId: null })
    expect(sent.conversationId).toBe(sent.messageId)
    expect(sent.label).not.toMatch(/Elin|Wallgren|Karin/)
    expect(sent.files.map(({ name }) => name)).toEqual(['Meddelande.pdf', 'Schema.pdf'])
    expect(
      Buffer.from(sent.files[0]?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(sent.text).toContain('Vilka moment kan hon börja med?')
  })

  test('each time is told in the trail, to where and of what', () => {
    value(taken())
    expect(w.trail().at(-1)).toMatchObject({ action: 'sdk.export', outcome: 'done' })
    expect(JSON.stringify(w.trail().at(-1))).toContain(theirs.address)
    expect(value(readSdkDesk(mikael(), { slug: t.thread })).exported).toHaveLength(1)
  })

  test('the next one belongs to the same conversation and refers to the one before', async () => {
    const first = await fetched(value(taken()).export)
    const second = await fetched(value(taken()).export)
    expect(second).toMatchObject({ conversationId: first.messageId, refToMessageId: first.messageId })
  })

  test('not under a medgivande that is withdrawn, and what was taken out can not be fetched again', () => {
    const { export: slug } = value(taken())
    withdraw()
    expect(taken()).toMatchObject({ refusal: { code: 'thread-locked-withdrawn' } })
    expect(readSdkExport(karin(), { thread: t.thread, slug }).kind).toBe('unreachable')
    expect(value(readSdkDesk(karin(), { slug: t.thread })).messages).toEqual([])
    expect(w.db.select().from(sdkExport).all()).toHaveLength(1)
  })

  test('not what the party wrote, not in another thread, and not by the party', () => {
    const theirsSent = value(send(w.as('Åsa Norberg'), { slug: t.thread, message: written({ purpose: 'answer' }) }))
    expect(taken(karin(), theirsSent.message)).toMatchObject({ refusal: { code: 'sdk-no-such-message' } })
    expect(taken(w.as('Åsa Norberg')).kind).toBe('denied')
    expect(taken(w.as('Peter Sandell')).kind).toBe('unreachable')
    expect(taken(w.as('Anders Holmgren', 'chef')).kind).toBe('unreachable')
    const other = threaded(w, { employee: 'Jonas Ekberg', party: 'Peter Sandell' })
    expect(taken(karin(), other.message)).toMatchObject({ refusal: { code: 'sdk-no-such-message' } })
    const { export: slug } = value(taken())
    expect(readSdkExport(karin(), { thread: other.thread, slug }).kind).toBe('unreachable')
  })

  test('not before the employer has said where it is', () => {
    w.setting('sdkAddress', '', '2026-11-20')
    expect(taken()).toMatchObject({ refusal: { code: 'sdk-sender-missing' } })
  })
})

describe('an answer that came by SDK is read in', () => {
  test('and stands in the thread as the party’s, with its files', async () => {
    const sent = await fetched(value(taken()).export)
    const files = [{ name: 'Svar.pdf', type: 'application/pdf', bytes: Buffer.from(pdf()) }]
    value(await readIn(answering(sent, { files })))
    const { messages, waiting } = value(readThread(karin(), { slug: t.thread }))
    expect(messages.at(-1)).toMatchObject({ side: 'party', purpose: 'answer', attachments: [{ name: 'Svar.pdf' }] })
    expect(messages.at(-1)?.content?.body).toBe('Hon kan börja med halva dagar.')
    expect(waiting).toBeNull()
    expect(w.db.select().from(sdkArrival).all()).toMatchObject([{ senderAddress: theirs.address }])
    expect(w.trail().some(({ action, outcome }) => action === 'sdk.read-in' && outcome === 'done')).toBe(true)
  })

  test('once, and the next message refers to it', async () => {
    const sent = await fetched(value(taken()).export)
    value(await readIn(answering(sent)))
    expect(await readIn(answering(sent))).toMatchObject({ refusal: { code: 'sdk-already-read-in' } })
    expect(await fetched(value(taken()).export)).toMatchObject({ refToMessageId: 'svar-1' })
    value(await readIn(answering(sent, { messageId: 'svar-2', refToMessageId: 'svar-1' })))
  })

  test.each([
    ['another conversation', { conversationId: 'c' }, 'sdk-other-conversation'],
    ['another message', { refToMessageId: 'm' }, 'sdk-other-message'],
    ['another sender', { sender: { ...theirs, address: 'sdk.falsk.example' } }, 'sdk-other-sender'],
    ['another receiver', { recipient: theirs }, 'sdk-other-recipient'],
    ['no text', { text: ' ' }, 'sdk-without-text'],
    ['nothing that can be seen', { text: '\u200b\u202e' }, 'sdk-without-text'],
    ['a text that nobody reads', { text: 'a'.repeat(20_001) }, 'sdk-text-too-long'],
    ['a personal number', { text: 'Det gäller 19121212-1212.' }, 'personal-number-in-text'],
    ['a diagnosis', { text: 'Hon har utmattningssyndrom.' }, 'diagnosis-in-message'],
  ])('not with %s', async (_what, traits, code) => {
    const sent = await fetched(value(taken()).export)
    expect(await readIn(answering(sent, traits))).toMatchObject({ kind: 'refused', refusal: { code } })
    expect(value(readThread(karin(), { slug: t.thread })).messages).toHaveLength(1)
  })

  test('not our own message come back', async () => {
    const sent = await fetched(value(taken()).export)
    const back = { ...sent, files: [], sender: theirs, recipient: ours }
    expect(await readIn(back)).toMatchObject({ refusal: { code: 'sdk-own-message' } })
  })

  test('not with a file that would not be taken in otherwise', async () => {
    const sent = await fetched(value(taken()).export)
    const program = { name: 'a.pdf', type: 'application/pdf', bytes: Buffer.from('MZ') }
    expect(await readIn(answering(sent, { files: [program] }))).toMatchObject({ refusal: { code: 'attachment-kind' } })
  })

  test('not beyond the medgivande, not when it is withdrawn, and not in another thread', async () => {
    const other = threaded(w, { employee: 'Jonas Ekberg', party: 'Peter Sandell' })
    const sent = await fetched(value(taken()).export)
    expect(await readIn(answering(sent), ['diagnosis'])).toMatchObject({
      refusal: { code: 'not-covered-by-medgivande' },
    })
    expect(await readIn(answering(sent), ['capacity'], other.thread)).toMatchObject({
      refusal: { code: 'sdk-other-conversation' },
    })
    withdraw()
    expect(await readIn(answering(sent))).toMatchObject({ refusal: { code: 'thread-locked-withdrawn' } })
  })
})
