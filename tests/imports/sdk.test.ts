import { describe, expect, test } from 'vitest'
import { sdkMessage, sdkNamespace } from '~/documents/sdk-message'
import { largestSdkMessage, type SdkMessage } from '~/domain/sdk'
import { readSdkMessage } from '~/imports/sdk/message'

const message = (traits: Partial<SdkMessage> = {}): SdkMessage => ({
  ...{ writtenAt: new Date('2026-11-20T09:00:00Z'), messageId: 'm-1', conversationId: 'c-1', refToMessageId: null },
  ...{ label: 'Fråga om anpassning', text: 'Hej & <välkommen> "Åsa"\nRad två', files: [] },
  ...{ sender: { organisation: '0203:exempel.se', address: 'sdk.rehab.exempel.se' } },
  ...{ recipient: { organisation: '0203:vard.example', address: 'sdk.vc.vard.example' }, ...traits },
})
const bytes = (text: string) => new TextEncoder().encode(text)
const outcome = async (text: string | Uint8Array) => {
  const read = await readSdkMessage(typeof text === 'string' ? bytes(text) : text)
  return 'refused' in read ? read.refused.code : read.accepted
}
const changed = (from: string | RegExp, to: string) => sdkMessage(message({ refToMessageId: 'r-1' })).replace(from, to)

describe('what is taken out can be read in again', () => {
  test('to the letter and the byte', async () => {
    const file = { name: 'Plan "A" & B.pdf', type: 'application/pdf', bytes: Buffer.from([0, 255, 60, 38, 10]) }
    const whole = message({ refToMessageId: 'r-1', files: [file] })
    expect(await outcome(sdkMessage(whole))).toEqual(whole)
  })

  test('but for what turns the direction of a text unseen', async () => {
    const turned = message({ text: 'Hon \u202ekan inte\u202c börja\u200b' })
    expect(await outcome(sdkMessage(turned))).toMatchObject({ text: 'Hon kan inte börja' })
  })

  test('with a file of the largest size that goes', async () => {
    const file = { name: 'Plan.pdf', type: 'application/pdf', bytes: Buffer.alloc(20 * 1024 * 1024, 7) }
    const read = await outcome(sdkMessage(message({ files: [file] })))
    expect(read).toMatchObject({ files: [{ name: 'Plan.pdf' }] })
  }, 30_000)

  test('the parts stand in the order of the schema, secrecy is said, and a long subject is cut', () => {
    const xml = sdkMessage(
      message({
        refToMessageId: 'r',
        label: 'å'.repeat(300),
        files: [{ name: 'a', type: 'b', bytes: Buffer.from('c') }],
      }),
    )
    const order = ['creationDateTime', 'messageId', 'conversationId', 'refToMessageId', 'label', 'confidentiality']
    const rest = [
      'generatingSystem',
      'recipient',
      'sender',
      'messageBody',
      'documentID',
      'index',
      'ContentFiles',
      'ContentText',
    ]
    const places = [...order, ...rest].map((name) => xml.indexOf(`<${name}>`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(xml).toContain('<confidentiality>true</confidentiality>')
    expect(xml).toContain(`<label>${'å'.repeat(256)}</label>`)
    expect(xml).toContain(`xmlns="${sdkNamespace}"`)
  })

  test('with the prefix of another system', async () => {
    const xml = sdkMessage(message())
      .replace(' xmlns=', ' xmlns:ns6=')
      .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1ns6:')
    expect(await outcome(xml)).toMatchObject({ messageId: 'm-1', text: message().text })
  })

  test('what XML can not hold does not break it', async () => {
    expect(await outcome(sdkMessage(message({ text: 'a\u0000b\u001bc\ufffed' })))).toMatchObject({ text: 'abcd' })
  })
})

describe('what is not an answer is refused', () => {
  test.each([
    ['another root', changed(/messagePayload/g, 'envelope')],
    ['another namespace', changed(sdkNamespace, 'urn:other')],
    ['an earlier namespace', changed('Attachments:3', 'Attachments:1')],
    ['no name of its own', changed(/<messageId>.*?<\/messageId>/, '')],
    ['two names', changed('<conversationId>', '<messageId>x</messageId><conversationId>')],
    ['no conversation', changed(/<conversationId>.*?<\/conversationId>/, '')],
    ['no sender', changed(/<sender>.*?<\/sender>/, '')],
    ['no time', changed('2026-11-20T09:00:00.000Z', 'i går')],
    ['nothing about secrecy', changed('true', 'kanske')],
    ['a name that is too long', changed('m-1', 'm'.repeat(300))],
    ['the words at another place', changed(/messageHeader/g, 'head')],
  ])('%s', async (_what, xml) => {
    expect(await outcome(xml)).toBe('sdk-not-a-message')
  })

  test.each([
    ['that is not base64', '<content>%%%</content>'],
    ['without a content', ''],
    ['with half a letter', '<content>YWJ</content>'],
  ])('a file %s', async (_what, content) => {
    const file = `<ContentFiles><fileName>a</fileName><contentType>b</contentType>${content}</ContentFiles>`
    expect(await outcome(changed('<ContentText>', `${file}<ContentText>`))).toBe('sdk-not-a-message')
  })
})

describe('a hostile file costs nothing and fetches nothing', () => {
  test.each([
    ['entities from outside', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sdkMessage(message())}`],
    [
      'entities that grow',
      `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><messagePayload>&b;</messagePayload>`,
    ],
    ['an entity that nobody knows', changed('Rad', '&nbsp;')],
    ['thousands of levels', `<messagePayload xmlns="${sdkNamespace}">${'<a>'.repeat(5_000)}`],
    ['thousands of attributes', `<a ${Array.from({ length: 200 }, (_, n) => `x${n}="1"`).join(' ')}/>`],
    ['no end', sdkMessage(message()).slice(0, -40)],
    ['nothing', ''],
    ['a page', '<!doctype html><p>hej'],
    ['text', 'Hej, här kommer svaret.'],
  ])('%s', async (_what, xml) => {
    expect(await outcome(xml)).toMatch(/^sdk-(unreadable|not-a-message)$/)
  })

  test.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['letters of another encoding than it says', Buffer.from('<a>\xe5\xe4</a>', 'latin1')],
    ['zeros', Buffer.alloc(1_000)],
  ])('%s', async (_what, file) => {
    expect(await outcome(file)).toMatch(/^sdk-(unreadable|not-a-message)$/)
  })

  test('more than thirty megabytes is not even read', async () => {
    const large = new Uint8Array(largestSdkMessage + 1)
    const started = performance.now()
    expect(await outcome(large)).toBe('sdk-too-large')
    expect(performance.now() - started).toBeLessThan(200)
  })

  test('a hundred thousand small parts do not make it slow', async () => {
    const many = '<ContentText><characterSequence>a</characterSequence></ContentText>'.repeat(100_000)
    const started = performance.now()
    expect(await outcome(changed('<ContentText>', `${many}<ContentText>`))).toMatchObject({ messageId: 'm-1' })
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
