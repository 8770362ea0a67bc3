import { byteOrderMark } from './encoding'
import { FileFault } from './row'

/** What a file is, by its first bytes: its name may say anything. */
export function sniff(start: Buffer): 'workbook' | 'xml' | 'text' {
  const hex = start.subarray(0, 4).toString('hex')
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'workbook'
  if (hex === 'd0cf11e0') throw new FileFault('old-excel')
  if (hex === '25504446' || hex.startsWith('1f8b')) throw new FileFault('not-text')
  return beginning(start).startsWith('<') ? 'xml' : 'text'
}

function beginning(start: Buffer): string {
  const encoding = byteOrderMark(start) ?? 'utf-8'
  return new TextDecoder(encoding).decode(start).trimStart()
}
