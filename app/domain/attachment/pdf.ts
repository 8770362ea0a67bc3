/**
 * What can make a document do something when it is opened, fetch another (which tells the other machine who reads it), or carry files inside.
 * Source: ISO 32000-1 §7.11.4, 12.6.4.
 */
const active = [
  ...['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA', 'SubmitForm', 'ImportData'],
  ...['GoToR', 'GoToE'],
]

export type PdfFault = 'attachment-broken' | 'attachment-active'

/**
 * Looked through as it lies: nothing in it is opened, unpacked or followed, so nothing in it can swell. What is packed together is
 * for the scanner. @returns null when there is nothing wrong with it.
 */
export function pdfFault(bytes: Uint8Array): PdfFault | null {
  const text = new TextDecoder('latin1').decode(bytes)
  if (!text.slice(-2048).includes('%%EOF')) return 'attachment-broken'
  for (const [, written = ''] of text.matchAll(name)) if (isActive(plain(written))) return 'attachment-active'
  return null
}

/** As a reader takes it: any letter of a name may be written as a number. */
const plain = (written: string): string =>
  written.replaceAll(/#([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const isActive = (written: string): boolean => active.includes(written)

const name = /\/([A-Za-z#][A-Za-z0-9#]{2,40})(?![A-Za-z0-9#])/g
