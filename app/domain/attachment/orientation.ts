import { lettersOf, viewOf } from './bytes'

/** Which way up a camera was held, 1–8, as the content of an Exif segment says; null when it doesn't. */
export function orientationIn(content: Uint8Array): number | null {
  if (lettersOf(content, 0, 4) !== 'Exif' || content.length < 16) return null
  const tiff = viewOf(content.subarray(6))
  const little = tiff.getUint16(0) === 0x4949
  const first = tiff.getUint32(4, little)
  if (first + 2 > tiff.byteLength) return null
  const count = tiff.getUint16(first, little)
  for (let entry = first + 2; entry < first + 2 + 12 * count && entry + 12 <= tiff.byteLength; entry += 12)
    if (tiff.getUint16(entry, little) === 0x0112) return withinRange(tiff.getUint16(entry + 8, little))
  return null
}

const withinRange = (value: number): number | null => (value >= 1 && value <= 8 ? value : null)

/** An Exif segment that says that and nothing else; none for a picture that is the right way up. */
export const orientationPart = (value: number | null): Uint8Array[] =>
  value === null || value === 1 ? [] : [Uint8Array.from([...head, ...tiffHead, ...entry, value, 0, 0, 0, 0, 0, 0])]

const head = [0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00]
const tiffHead = [0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01]
const entry = [0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00]
