import type { SdkAddress, SdkFile, SdkMessage } from '~/domain/sdk'
import { withoutUnseen } from '~/domain/unseen'
import type { XmlHandler } from '../xml/parse'

const namespace = 'urn:riv:infrastructure:messaging:MessageWithAttachments:3'
const mostFiles = 20
/** Characters of a field in the header. */
const longest = 256

/** What stands in a message, part by part as it is read. */
export class GatheredMessage implements XmlHandler {
  private readonly path: string[] = []
  private readonly texts = new Map<string, string[]>()
  private pieces: string[] = []
  private strange = false

  open(name: string, attributes: Record<string, string>, _line: number, depth: number): void {
    if (depth === 1 && (name !== 'messagePayload' || !Object.entries(attributes).some(isOurs))) this.strange = true
    this.path.push(name)
    this.pieces = []
  }

  text(text: string): void {
    this.pieces.push(text)
  }

  close(): void {
    const place = this.path.join('/')
    if (wanted.test(place)) this.keep(place, this.pieces.join(''))
    this.path.pop()
    this.pieces = []
  }

  private keep(place: string, text: string): void {
    const known = this.texts.get(place)
    if (known) known.push(text)
    else this.texts.set(place, [text])
  }

  isDone = (): boolean => this.strange

  /** @returns null when something that has to be there isn't, or is there twice, or isn't what it should be. */
  message(): SdkMessage | null {
    const writtenAt = new Date(this.one(`${header}/creationDateTime`) ?? '')
    const messageId = this.one(`${header}/messageId`)
    const conversationId = this.one(`${header}/conversationId`)
    const sender = this.address('sender')
    const recipient = this.address('recipient')
    const files = this.files()
    if (this.strange || !messageId || !conversationId || !sender || !recipient || !files) return null
    if (Number.isNaN(writtenAt.getTime()) || !/^(true|false|0|1)$/.test(this.one(`${header}/confidentiality`) ?? ''))
      return null
    const refToMessageId = this.one(`${header}/refToMessageId`) || null
    const written = (this.texts.get(`${documents}/ContentText/characterSequence`) ?? []).join('\n\n')
    const text = withoutUnseen(written.normalize('NFC')).trim()
    const label = this.one(`${header}/label`) ?? ''
    return { writtenAt, messageId, conversationId, refToMessageId, label, sender, recipient, text, files }
  }

  private one(place: string): string | undefined {
    const [first, second] = this.texts.get(place) ?? []
    return second === undefined && first !== undefined && first.length <= longest ? first.trim() : undefined
  }

  private address(who: 'sender' | 'recipient'): SdkAddress | null {
    const organisation = this.one(`${header}/${who}/${who}ID/extension`)
    const address = this.one(`${header}/${who}/attention/subOrganization/organizationId/extension`)
    return organisation && address ? { organisation, address } : null
  }

  private files(): SdkFile[] | null {
    const [names = [], types = [], contents = []] = ['fileName', 'contentType', 'content'].map((part) =>
      this.texts.get(`${documents}/ContentFiles/${part}`),
    )
    const files = names.map((name, place) => fileOf(name, types[place], contents[place]))
    const whole = names.length === contents.length && types.length === contents.length && contents.length <= mostFiles
    return whole && files.every((file) => file !== null) ? files : null
  }
}

const header = 'messagePayload/message/messageHeader'
const documents = 'messagePayload/message/messageBody/documents'

const wanted = new RegExp(
  `^(${header}/(creationDateTime|messageId|conversationId|refToMessageId|label|confidentiality)` +
    `|${header}/(sender/senderID|recipient/recipientID)/extension` +
    `|${header}/(sender|recipient)/attention/subOrganization/organizationId/extension` +
    `|${documents}/(ContentText/characterSequence|ContentFiles/(fileName|contentType|content)))$`,
)

const isOurs = ([name, value]: [string, string]): boolean => /^xmlns(:|$)/.test(name) && value === namespace

function fileOf(name: string, type: string | undefined, content: string | undefined): SdkFile | null {
  const plain = content?.replaceAll(/\s+/g, '') ?? ''
  if (type === undefined || plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return null
  return { name: name.trim(), type: type.trim(), bytes: Buffer.from(plain, 'base64') }
}
