import fc from 'fast-check'
import type { AbsenceSpell } from '~/domain/absence'
import { addDays, addMonths, day, type Day } from '~/domain/day'
import { occasions, occasionLength, spellsUntil } from '~/domain/occasion'
import type { RuleParameters } from '~/domain/rule'

export const spell = (from: string, to: string | null, extent = 100): AbsenceSpell => ({
  from: day(from),
  to: to === null ? null : day(to),
  extent,
})

/** One sick day each, in the order given. */
export const dayOff = (...dates: string[]): AbsenceSpell[] => dates.map((date) => spell(date, date))

export const firstDay = day('2024-01-01')

/** Up to twelve spells within two years and a bit; some open, some part-time, some on top of each other, some to come. */
export const anySpells: fc.Arbitrary<AbsenceSpell[]> = fc.array(
  fc
    .record({
      start: fc.integer({ min: 0, max: 800 }),
      length: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 20 }) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      extent: fc.constantFrom(25, 50, 100, 100),
    })
    .map(({ start, length, extent }) => ({
      from: addDays(firstDay, start),
      to: length === null ? null : addDays(firstDay, start + length - 1),
      extent,
    })),
  { maxLength: 12 },
)

/** How many occasions a rule counts on a day, told as method.md tells it: the spells cut off there, and nothing else known. */
export function countedOn(rule: RuleParameters, spells: AbsenceSpell[], contacts: Day[], date: Day): number {
  const cut = spellsUntil(spells, date)
  if (rule.kind === 'long') {
    const current = occasions(cut, 1).at(-1)
    if (!current || current.to !== date || occasionLength(current, date) < rule.fromDay) return 0
    return rule.endedByContact && contacts.some((contact) => contact >= current.from) ? 0 : 1
  }
  const looked = rule.includePartial ? cut : cut.filter(({ extent }) => extent === 100)
  const windowStart = addMonths(date, -rule.windowMonths)
  return occasions(looked, rule.mergeGapDays).filter(
    (occasion) => occasion.from > windowStart && occasionLength(occasion, date) <= rule.maxSpellLength,
  ).length
}

export const neededBy = (rule: RuleParameters): number => (rule.kind === 'repeated' ? rule.minOccasions : 1)
