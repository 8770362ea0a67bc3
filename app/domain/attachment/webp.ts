import { joined, lettersOf, viewOf } from './bytes'

/** A picture without Exif and XMP, and without what follows its end. @returns null when it isn't a whole WebP. */
export function plainWebp(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes)
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return null
  const kept: Uint8Array[] = []
  for (let at = 12; at + 8 <= end;) {
    const name = lettersOf(bytes, at, at + 4)
    const size = view.getUint32(at + 4, true)
    const next = at + 8 + size + (size % 2)
    if (next > end) return null
    if (name === 'VP8X') kept.push(saysNothingMore(bytes.slice(at, next)))
    else if (needed.has(name)) kept.push(bytes.subarray(at, next))
    at = next
  }
  return kept.length === 0 ? null : withHead(joined(kept))
}

const needed = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** The marks that Exif and XMP follow. */
function saysNothingMore(chunk: Uint8Array): Uint8Array {
  chunk[8] = (chunk[8] ?? 0) & ~0x0c
  return chunk
}

function withHead(content: Uint8Array): Uint8Array {
  const head = Uint8Array.from([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50])
  viewOf(head).setUint32(4, content.length + 4, true)
  return joined([head, content])
}
