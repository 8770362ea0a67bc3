/** The largest whole message, in bytes as it is sent. Source: domain.md §7.4. */
export const largestSdkMessage = 30 * 1024 * 1024

/** The longest text of an answer, in characters: several pages. More than that is sent as a file. */
export const longestAnswer = 20_000

/** Longest subject. Source: domain.md §7.4. */
export const longestLabel = 256

/** Which organisation, and which of its functions: never a person. */
export interface SdkAddress {
  /** As `0203:exempel.se`. */
  organisation: string
  address: string
}

export interface SdkFile {
  name: string
  type: string
  bytes: Uint8Array
}

/** A message as it goes in SDK. Source: domain.md §7.4, Digg's schema MessageWithAttachments 3.0. */
export interface SdkMessage {
  writtenAt: Date
  messageId: string
  /** That of the first message, in every message of a conversation. */
  conversationId: string
  refToMessageId: string | null
  label: string
  recipient: SdkAddress
  sender: SdkAddress
  text: string
  files: readonly SdkFile[]
}

/** A four-digit register and what the organisation is called in it. */
export const organisationPattern = /^\d{4}:[A-Za-z0-9][A-Za-z0-9.:_-]{1,90}$/

export const addressPattern = /^[A-Za-z0-9][A-Za-z0-9.:@_-]{2,190}$/

/** How large a message gets, in bytes, before it is made: files swell by a third, and a page or two of text is never more. */
export const sdkSize = (files: readonly { bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + Math.ceil(bytes / 3) * 4, 0) + 512 * 1024
