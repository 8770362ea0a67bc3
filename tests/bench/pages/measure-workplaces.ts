import type { Measure, Scale } from '../measure'
import { loadsOf, openEmployer, type PageLoads } from './measure-pages'
import { linesOf, statementLine, weightLine } from './page-lines'

const page = 'arbetsplatser'
/** Employees, and staff of a workplace: as many workplaces as in the pilots, and 5 000; all of them large enough to be shown. */
const sizes = {
  small: [440, 1_800],
  full: [3_344, 60_000],
} as const
const staffSize = { few: 11, many: 12 } as const

/** The insatsägare's list with its funnel over the whole employer, beside a bare page of the same rows. */
export default async function measureWorkplaces({ small, folder, say }: Scale): Promise<Measure[]> {
  const [few, many] = small ? sizes.small : sizes.full
  const employers = {
    few: await openEmployer(folder, few, say, staffSize.few),
    many: await openEmployer(folder, many, say, staffSize.many),
  }
  const all = Object.values(employers)
  try {
    const rounds: PageLoads[] = []
    for (let round = 0; round < (small ? 1 : 3); round += 1) rounds.push(await loadsOf(employers, page, small ? 2 : 5))
    const counts = all.flatMap((employer) => employer.counts[page] ?? [])
    const weights = await Promise.all(all.map(({ portal, visits, size }) => weightLine(portal.url, visits[page], size)))
    return [...linesOf(page, rounds, { few, many }), statementLine(page, counts), ...weights]
  } finally {
    await Promise.all(all.flatMap(({ portal, bare }) => [portal.stop(), bare.stop()]))
  }
}
