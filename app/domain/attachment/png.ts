import { joined, lettersOf, viewOf } from './bytes'

/** A picture without texts, times and Exif, and without what follows its end. @returns null when it isn't a whole PNG. */
export function plainPng(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = lettersOf(bytes, at + 4, at + 8)
    const next = at + 12 + view.getUint32(at)
    if (next > bytes.length || (at === 8) !== (name === 'IHDR')) return null
    if (needed.has(name)) kept.push(bytes.subarray(at, next))
    else if (isCritical(name)) return null
    if (name === 'IEND') return joined(kept)
    at = next
  }
  return null
}

const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs', 'sBIT', 'bKGD'],
  ...['acTL', 'fcTL', 'fdAT'],
])

/** A capital first letter: a reader that doesn't know it can't show the picture. */
const isCritical = (name: string): boolean => !/^[a-z]/.test(name)
