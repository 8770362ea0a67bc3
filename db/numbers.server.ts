/** Numbers as they are kept in one value, eight bytes each. */
export const numbersToKeep = (numbers: Float64Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** The same numbers, in memory of their own. */
export const keptNumbers = (kept: Buffer): Float64Array =>
  new Float64Array(kept.buffer.slice(kept.byteOffset, kept.byteOffset + kept.byteLength))

/** Room for the numbers of many values, since memory of its own costs more than what is in it. */
export function roomFor(bytes: number): (kept: Buffer) => Float64Array {
  const room = new Uint8Array(bytes)
  let taken = 0
  return (kept) => {
    const from = taken
    if (from + kept.byteLength > bytes) return keptNumbers(kept)
    room.set(kept, from)
    taken += kept.byteLength
    return new Float64Array(room.buffer, from, kept.byteLength / 8)
  }
}

/** Numbers that are looked at and forgotten: the next ones take their place. */
export function passingNumbers(): (kept: Buffer) => Float64Array {
  let room = new Uint8Array(1024)
  return (kept) => {
    if (kept.byteLength > room.byteLength) room = new Uint8Array(kept.byteLength * 2)
    room.set(kept)
    return new Float64Array(room.buffer, 0, kept.byteLength / 8)
  }
}
