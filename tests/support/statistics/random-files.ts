import { addDays, day, isoDay, type Day } from '~/domain/day'
import { seededChance } from '~/domain/statistics/chance'
import { absenceFile, csvFile, organisationFile, scheduleFile, type TestFile } from '../files'

const workplaces = ['HEM', 'AVD', 'KOK', 'SKO', 'LAB', 'BIB', 'HAB', 'FYS', 'RTG', 'KIR']
const first = day('2024-02-01')

/** Files of a small employer as its systems might send them, rows that can't be right among them; the same for the same seed. */
export function randomFiles(seed: number, staff = 9) {
  const chance = seededChance(seed)
  const below = (most: number) => Math.floor(chance() * most)
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const some = (items: readonly string[], share = 0.7) => items.filter(() => chance() < share)
  const numbers = Array.from({ length: staff }, (_, at) => String(500 + at))
  const anyDay = (days: number): Day => addDays(first, below(days))

  function employed(number: string): string[] {
    const who = `${number};Namn ${number};${Number(number) % 3 ? 'K' : 'M'};${one([1970, 1976, 1997, 1996, 2001])}`
    let from = anyDay(300)
    return Array.from({ length: 1 + below(3) }, (_, at, last = below(2)) => {
      const to = addDays(from, 20 + below(400))
      const row = `${who};${one(workplaces)};${isoDay(from)};${at === last ? '' : isoDay(to)};${one([100, 75, 50, 0])};${one([40, 37])}`
      from = addDays(to, 1 + below(3) * 10)
      return row
    })
  }

  const spell = (number: string): string => {
    const from = anyDay(1000)
    const to = chance() < 0.08 ? '' : isoDay(addDays(from, chance() < 0.8 ? below(16) : 40 + below(80)))
    return `${number};${isoDay(from)};${to};${one([100, 100, 50, 25])};sjuk;`
  }

  return {
    below,
    one,
    numbers,
    anyDay,
    organisation: (): TestFile =>
      organisationFile(
        'NORD;Område Nord;omrade;',
        ...workplaces.map((code) => `${code};Enhet ${code};arbetsplats;NORD`),
      ),
    staff: (share = 0.7): TestFile =>
      csvFile(
        'personal.csv',
        'anstallningsnummer;namn;kon;fodelsear;arbetsplats;from;tom;sysselsattningsgrad;veckotimmar',
        ...some(numbers, share).flatMap(employed),
      ),
    schedule: (share = 0.7): TestFile =>
      scheduleFile(
        ...some(numbers, share).flatMap((number) => {
          const from = anyDay(900)
          return Array.from(
            { length: 20 },
            (_, at) => `${number};${isoDay(addDays(from, at * 2))};${one([0, 6, 8, 10])}`,
          )
        }),
      ),
    absence: (each = 6, share = 0.7): TestFile =>
      absenceFile(
        ...some(numbers, share).flatMap((number) => Array.from({ length: 1 + below(each) }, () => spell(number))),
      ),
  }
}
