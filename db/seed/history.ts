import { addDays, calendarParts, type Day } from '~/domain/day'
import { dice, type Dice } from './dice'
import type { SeedUnit } from './organisation'
import type { SeedPerson } from './staff'

export interface SeedSpell {
  number: string
  from: Day
  to: Day
  extent: number
}

/** Occasions a year of an ordinary person in an ordinary month at an ordinary workplace. */
const perYear = 2.1

/** How much more absence a month has than the year on the whole, January first. */
const season = [1.3, 1.45, 1.3, 1, 0.9, 0.75, 0.55, 0.75, 1, 1.1, 1.15, 1.2]

/** Everything that happens to the staff from a day until today and on: told stories as told, the rest by chance. */
export function history(staff: readonly SeedPerson[], units: readonly SeedUnit[], from: Day, today: Day): SeedSpell[] {
  const chance = dice(11)
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  return staff.flatMap((person) => {
    const unit = byCode.get(person.workplace)
    if (person.told) return toldSpells(person, today)
    return unit ? fallIll(chance, person, unit, from, today) : []
  })
}

/** Those who are still away have a last day far ahead, which no file tells yet. */
const toldSpells = ({ number, told }: SeedPerson, today: Day): SeedSpell[] =>
  (told?.spells ?? []).map(({ from, to, extent = 100 }) => ({
    number,
    from: addDays(today, from),
    to: addDays(today, to ?? 60),
    extent,
  }))

function fallIll(chance: Dice, person: SeedPerson, unit: SeedUnit, start: Day, today: Day): SeedSpell[] {
  const spells: SeedSpell[] = []
  const quiet = unit.code === 'HEM'
  const rate = quiet ? 1.1 : perYear * person.frailty
  const highest = (rate * 1.45 * Math.max(unit.trouble.now, unit.trouble.before)) / 365
  let day = person.from > start ? person.from : start
  for (;;) {
    day = addDays(day, Math.max(1, Math.round(chance.wait(highest))))
    if (day > today) return spells
    if (!chance.chance(rateOn(day, rate, unit, start, today) / highest)) continue
    if (quiet && spells.filter(({ from }) => from > day - 365).length >= 4) continue
    const own = spellsFrom(chance, person.number, day, quiet)
    spells.push(...own)
    day = addDays(own.at(-1)?.to ?? day, 1)
  }
}

function rateOn(day: Day, rate: number, { trouble }: SeedUnit, start: Day, today: Day): number {
  const age = (day - start) / (today - start)
  const rising = age < 0.6 ? trouble.before : trouble.before + ((age - 0.6) / 0.4) * (trouble.now - trouble.before)
  return (rate * (season[calendarParts(day).month - 1] ?? 1) * rising) / 365
}

/** Mostly a few days; some weeks; a few months, that end in working half time. */
function spellsFrom(chance: Dice, number: string, from: Day, short: boolean): SeedSpell[] {
  const kind = chance.roll()
  const last = (days: number): Day => addDays(from, days - 1)
  if (kind < 0.7 || short) return [{ number, from, to: last(chance.between(1, 4)), extent: 100 }]
  if (kind < 0.88) return [{ number, from, to: last(chance.between(5, 14)), extent: 100 }]
  if (kind < 0.955) return [{ number, from, to: last(chance.between(15, 59)), extent: chance.pick([100, 100, 50]) }]
  const full = chance.between(50, 140)
  const half = chance.between(10, 60)
  return [
    { number, from, to: last(full), extent: 100 },
    { number, from: last(full + 1), to: last(full + half), extent: 50 },
  ]
}
