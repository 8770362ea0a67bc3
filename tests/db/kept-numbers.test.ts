import { expect, test } from 'vitest'
import { keptNumbers, numbersToKeep, passingNumbers, roomForMany } from '#db/numbers.server'
import { dice } from '#db/seed/dice'

/** Lists of many lengths, with more or fewer that are 0. */
function lists(): Float64Array[] {
  const chance = dice(7)
  return [0, 1, 7, 8, 40, 48, 54, 111, 112, 192, 1023, 1024, 1025, 2500].flatMap((length) =>
    [0, 0.1, 0.6, 1].map((part) =>
      Float64Array.from({ length }, () => (chance.chance(part) ? (chance.roll() - 0.5) * 1e6 : 0)),
    ),
  )
}

test('numbers are the same to the last bit after they have been kept, in whatever room', () => {
  const [keep, passing] = [roomForMany(), passingNumbers()]
  const all = lists()
  const kept = all.map((numbers) => Buffer.from(numbersToKeep(numbers)))
  expect(kept.map(keptNumbers)).toEqual(all)
  expect(kept.map((one) => keep(one))).toEqual(all)
  for (const [at, one] of kept.entries()) expect(passing(one)).toEqual(all[at])
})

test('numbers that were kept all in a row can still be read', () => {
  for (const numbers of lists())
    expect(keptNumbers(Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength))).toEqual(numbers)
})

test('what is 0 takes hardly any room', () => {
  expect(numbersToKeep(new Float64Array(192)).length).toBeLessThan(30)
})
