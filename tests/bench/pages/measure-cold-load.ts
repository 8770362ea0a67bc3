import { evaluatedEmployer } from '../employer/raise'
import { atMost, measure, round, type Measure, type Scale } from '../measure'
import { program, serving } from '../process'
import { surroundings } from '../surroundings'
import { fetchPage, type Fetched } from './fetch-page'
import { visitsTo, type PageName } from './visitors'

const group = 'Första besöket, som det går över nätet'
const pages: PageName[] = ['chefens start', 'medarbetare, 50 rader', 'kort', 'signaler']

export default async function measureColdLoad({ folder, say }: Scale): Promise<Measure[]> {
  const path = await evaluatedEmployer(folder, 1_700, say)
  const portal = await serving(program.portal, surroundings(path), '/readyz')
  try {
    const visits = await visitsTo(portal.url)
    const lines: Measure[] = []
    for (const page of pages) {
      const visit = visits[page][0]
      if (visit) lines.push(...linesOf(page, await fetchPage(portal.url, visit)))
    }
    return lines
  } finally {
    await portal.stop()
  }
}

function linesOf(page: PageName, fetched: readonly Fetched[]): Measure[] {
  const bytes = (kind?: Fetched['kind']) =>
    fetched.filter((one) => kind === undefined || one.kind === kind).reduce((sum, one) => sum + one.bytes, 0)
  const line = (name: string, value: number, most: number) =>
    measure(group, `${page}: ${name}`, `${round(value / 1000, 1)} kB`, atMost(round(value / 1000, 1), most, ' kB'), {
      value,
    })
  const foreign = fetched.filter(({ own }) => !own).length
  return [
    line('allt', bytes(), 160),
    line('HTML', bytes('html'), 15),
    line('CSS', bytes('css'), 20),
    line('JavaScript', bytes('js'), 100),
    line('typsnitt', bytes('font'), 40),
    measure(group, `${page}: hämtningar`, String(fetched.length), atMost(fetched.length, 12), {
      value: fetched.length,
    }),
    measure(group, `${page}: från andra`, String(foreign), atMost(foreign, 0), { value: foreign }),
  ]
}
