import { byteOrderMark, type Encoding } from '../encoding'
import { FileFault } from '../row'

/** The encoding an XML file says it has; UTF-8 when it says nothing. */
export function xmlEncoding(start: Buffer): Encoding {
  const marked = byteOrderMark(start)
  const declared = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(start.toString('latin1'))?.[1]?.toLowerCase()
  if (marked) return marked
  if (declared === undefined || /^(utf-?8|(us-)?ascii)$/.test(declared)) return 'utf-8'
  if (/^(iso-?8859-1|latin-?1|windows-1252|cp1252)$/.test(declared)) return 'iso-8859-1'
  throw new FileFault('unknown-encoding', { encoding: declared.slice(0, 40) })
}
