import { joined, lettersOf, viewOf } from './bytes'
import { orientationIn, orientationPart } from './orientation'

/**
 * A photograph without what the camera wrote beside it: place, time, owner and preview go, and so does all that follows its end.
 * Which way up it was held is kept, and its colours. @returns null when it isn't a whole JPEG.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  let turned: number | null = null
  let at = 2
  while (at + 2 <= bytes.length) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff || marker === 0) return null
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === end)
      return joined([bytes.subarray(0, 2), ...orientationPart(turned), ...kept, bytes.subarray(at, at + 2)])
    if (at + 4 > bytes.length) return null
    const content = at + 4
    const next = at + 2 + view.getUint16(at + 2)
    if (next < content || next > bytes.length) return null
    const after = marker === scan ? endOfScan(bytes, next) : next
    if (isPicture(marker, bytes, content)) kept.push(bytes.subarray(at, after))
    else if (marker === exif) turned ??= orientationIn(bytes.subarray(content, next))
    at = after
  }
  return null
}

const end = 0xd9
const scan = 0xda
const exif = 0xe1

/** Application segments and comments go, but those that a reader needs to get size and colours right. */
function isPicture(marker: number, bytes: Uint8Array, content: number): boolean {
  if (marker === 0xe2) return lettersOf(bytes, content, content + 11) === 'ICC_PROFILE'
  if (marker === 0xe0) return lettersOf(bytes, content, content + 4) === 'JFIF'
  return marker === 0xee || (marker < 0xe0 && marker !== 0xfe)
}

/** In the picture itself 0xff is followed by 0, or by a mark to start again from. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length && isInside(bytes[at + 1] ?? 0)) at = bytes.indexOf(0xff, at + 1)
  return at < 0 ? bytes.length : at
}

const isInside = (second: number): boolean => second === 0 || second === 0xff || (second >= 0xd0 && second <= 0xd7)
