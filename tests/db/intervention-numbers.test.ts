import { expect, test } from 'vitest'
import { mappingHem, storedIn } from '#tests/support/interventions'
import { freezeNumbers, frozenNumbersOf, type WorkplaceNumbers } from '#db/intervention-numbers.server'

const told = { rate: 0.081, persons: 14 } as WorkplaceNumbers['row']

test('numbers that were frozen when smaller groups were shown are hidden whole when the limit has been raised', () => {
  const { w, slug } = mappingHem()
  const { id } = storedIn(w, slug)
  const frozenAt = (smallest?: number) =>
    freezeNumbers(w.db, id, { kind: 'value', row: told, ...(smallest && { smallest }) }, w.today)
  const read = (smallest: number) => frozenNumbersOf(w.db, id, smallest)?.numbers
  for (const smallest of [undefined, 11]) {
    frozenAt(smallest)
    expect(read(11)?.row).toEqual(told)
    expect(read(12)).toEqual({ kind: 'masked', row: null })
  }
  frozenAt(20)
  expect(read(20)?.row).toEqual(told)
})
