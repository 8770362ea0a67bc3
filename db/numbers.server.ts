/**
 * Numbers as they are kept in one value: how many there are, a bit for each that isn't 0, and those, eight bytes each. Most are 0. Its length is
 * never a multiple of 8; in one that is, as they were kept before, all numbers stand in a row.
 */
export function numbersToKeep(numbers: Float64Array): Buffer {
  const from = headOf(numbers.length)
  const kept = Buffer.allocUnsafe(from + numbers.byteLength)
  kept.fill(0, 0, from)
  kept.writeUInt16LE(numbers.length)
  let count = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    if (number === 0) continue
    kept[countBytes + (at >> 3)] = (kept[countBytes + (at >> 3)] ?? 0) | (1 << (at & 7))
    passing[count] = number
    count += 1
    if (count === passing.length) passing = doubled(passing)
  }
  kept.set(new Uint8Array(passing.buffer, 0, count * 8), from)
  return kept.subarray(0, from + count * 8)
}

/** The same numbers, in memory of their own. */
export const keptNumbers = (kept: Buffer): Float64Array => written(kept, (length) => new Float64Array(length))

/** Room for the numbers of many values, since memory of its own costs more than what is in it. */
export function roomForMany(): (kept: Buffer) => Float64Array {
  let room = new Float64Array(blockLength)
  let taken = 0
  return (kept) =>
    written(kept, (length) => {
      if (taken + length > room.length) {
        room = new Float64Array(Math.max(blockLength, length))
        taken = 0
      }
      taken += length
      return room.subarray(taken - length, taken)
    })
}

/** Numbers that are looked at and forgotten: the next ones take their place. */
export function passingNumbers(): (kept: Buffer) => Float64Array {
  let room = new Float64Array(1024)
  return (kept) =>
    written(kept, (length) => {
      if (length > room.length) room = new Float64Array(length * 2)
      return room.subarray(0, length).fill(0)
    })
}

/** Writes them where there is room for so many, all 0. */
function written(kept: Buffer, roomOf: (length: number) => Float64Array): Float64Array {
  if (kept.length % 8 === 0) return inRow(kept, roomOf(kept.length / 8))
  const numbers = roomOf(kept.readUInt16LE())
  const from = headOf(numbers.length)
  const values = kept.length - from
  while (values > passing.byteLength) passing = doubled(passing)
  new Uint8Array(passing.buffer).set(kept.subarray(from))
  let next = 0
  for (let at = 0; at < numbers.length; at++) {
    if (((kept[countBytes + (at >> 3)] ?? 0) & (1 << (at & 7))) === 0) continue
    numbers[at] = passing[next] ?? 0
    next += 1
  }
  return numbers
}

function inRow(kept: Buffer, numbers: Float64Array): Float64Array {
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength).set(kept)
  return numbers
}

/** Numbers on their way to or from a value. */
let passing: Float64Array = new Float64Array(1024)

function doubled(numbers: Float64Array): Float64Array {
  const more = new Float64Array(numbers.length * 2)
  more.set(numbers)
  return more
}

const countBytes = 2
const blockLength = 2 ** 16

/** Bytes before the numbers themselves. */
function headOf(length: number): number {
  const bytes = countBytes + Math.ceil(length / 8)
  return bytes % 8 === 0 ? bytes + 1 : bytes
}
