import type { SdkAddress, SdkFile } from '~/domain/sdk'
import { sdkLabel } from '~/text/sdk'
import { messagePdf, type PrintedMessage } from './message-pdf.server'
import { sdkMessage } from './sdk-message'

export interface SdkPackage {
  writtenAt: Date
  messageId: string
  conversationId: string
  refToMessageId: string | null
  sender: SdkAddress
  recipient: SdkAddress
  message: PrintedMessage
  files: readonly SdkFile[]
}

/** A message as a whole: its text, the same as a PDF, and what went with it. */
export async function sdkPackage({ message, files, ...head }: SdkPackage): Promise<string> {
  const pdf: SdkFile = { name: 'Meddelande.pdf', type: 'application/pdf', bytes: await messagePdf(message) }
  const text = [message.body, ...(files.length > 0 ? [`Bilagor: ${files.map(({ name }) => name).join(', ')}`] : [])]
  return sdkMessage({ ...head, label: sdkLabel[message.purpose], text: text.join('\n\n'), files: [pdf, ...files] })
}
