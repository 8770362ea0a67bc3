import { addDays, addMonths, type Day } from '~/domain/day'
import { dice, type Dice } from './dice'
import type { SeedSpell } from './history'
import type { SeedPerson } from './staff'
import { strains, type Window } from './strains'

/** The history with what the demo tells of some workplaces; nobody with a story of her own is touched. */
export function strained(history: readonly SeedSpell[], staff: readonly SeedPerson[], today: Day): SeedSpell[] {
  const chance = dice(13)
  const spells = byNumber(history)
  for (const { code, more = [], fewer = [] } of strains) {
    const colleagues = staff.filter(({ workplace, told }) => workplace === code && !told)
    for (const { part, ...window } of fewer)
      for (const { number } of colleagues)
        spells.set(
          number,
          (spells.get(number) ?? []).filter(({ from }) => !within(from, window, today) || !chance.chance(part)),
        )
    for (const { persons, days, ...window } of more)
      for (const person of shuffled(
        chance,
        colleagues.filter(({ share }) => persons > 1 || share === 100),
      ).slice(0, persons))
        spells.set(person.number, withMore(chance, person, spells.get(person.number) ?? [], { window, days, today }))
  }
  return [...spells.values()].flat()
}

function byNumber(history: readonly SeedSpell[]): Map<string, SeedSpell[]> {
  const spells = new Map<string, SeedSpell[]>()
  for (const spell of history) {
    const own = spells.get(spell.number)
    if (own) own.push(spell)
    else spells.set(spell.number, [spell])
  }
  return spells
}

function withMore(
  chance: Dice,
  { number, from: hired }: SeedPerson,
  spells: readonly SeedSpell[],
  { window, days, today }: { window: Window; days: readonly [number, number]; today: Day },
): SeedSpell[] {
  const [first, last] = [addMonths(today, -window.from), addMonths(today, -window.to)]
  let added: SeedSpell | null = null
  for (let tries = 0; tries < 12; tries++) {
    const length = chance.between(...days)
    const from = addDays(first, chance.between(0, Math.max(0, last - first - length)))
    if (from < hired) continue
    added = { number, from, to: addDays(from, length - 1), extent: 100 }
    if (spells.every((spell) => isApart(spell, added))) break
  }
  return added ? [...spells.filter((spell) => isApart(spell, added)), added] : [...spells]
}

const isApart = (spell: SeedSpell, added: SeedSpell | null): boolean =>
  added === null || spell.to < added.from - wellBetween || spell.from > added.to + wellBetween

/** So that what comes on top is an occasion of its own. */
const wellBetween = 8

const within = (day: Day, { from, to }: Window, today: Day): boolean =>
  day >= addMonths(today, -from) && day <= addMonths(today, -to)

function shuffled<Item>(chance: Dice, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: chance.roll() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}
