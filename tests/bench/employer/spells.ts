import type { Dice } from '#db/seed/dice'

interface MadeUpSpell {
  from: number
  to: number | null
  extent: number
}

/** Ten years of one person: mostly a few days now and then, seldom months, and a few people far more often than the rest. */
export function* spellsOf(chance: Dice, from: number, today: number, perYear = 1.7): Generator<MadeUpSpell> {
  const perDay = (perYear * chance.skewed(0.7)) / 365
  let day = from
  for (;;) {
    day += Math.max(1, Math.round(chance.wait(perDay)))
    if (day >= today) return
    const last = day + lengthOf(chance) - 1
    yield { from: day, to: last >= today ? null : last, extent: chance.chance(0.08) ? 50 : 100 }
    day = last + 1
  }
}

function lengthOf(chance: Dice): number {
  const kind = chance.roll()
  if (kind < 0.7) return chance.between(1, 4)
  if (kind < 0.9) return chance.between(5, 14)
  return kind < 0.97 ? chance.between(15, 59) : chance.between(60, 200)
}
