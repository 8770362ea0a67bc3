/** Numbers as they are kept in one value, eight bytes each. */
export const numbersToKeep = (numbers: Float64Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** The same numbers, in memory of their own. */
export const keptNumbers = (kept: Buffer): Float64Array =>
  new Float64Array(kept.buffer.slice(kept.byteOffset, kept.byteOffset + kept.byteLength))
