import { expect, test } from 'vitest'
import { sheetsOf } from './reading'
import { paxml, time, times } from './paxml-file'

const people = Array.from({ length: 3_000 }, (_, at) => String(10_000 + at))

const absence = (who: string) =>
  time({ tidkod: 'SJK', datumfrom: '2026-03-02', datumtom: '2026-03-05', omfattning: '50' }, `anstid="${who}"`)
const employee = (who: string) =>
  `<person anstid="${who}" persnr="191212121212"><fornamn>Åke</fornamn><efternamn>Öst</efternamn>
    <anstdatum>1995-01-01</anstdatum><sysgrad datum="2020-01-01">75</sysgrad>
    <resenheter><resenhet dim="1" id="100"/></resenheter></person>`

// A file is read in pieces of 64 kB; with another start, they end in other places.
test.each([0, 7, 23, 61, 97, 143])(
  'a record that a piece of the file ends in the middle of is read whole (%i)',
  async (start) => {
    const content = paxml(
      `<!--${'x'.repeat(start)}-->${times(...people.map(absence))}<personal>${people.map(employee).join('\n')}</personal>`,
    )
    expect(content.length).toBeGreaterThan(10 * 64 * 1024)
    const [staff, spells] = await sheetsOf(content)
    for (const sheet of [staff, spells]) {
      expect(sheet?.faults).toEqual([])
      expect(sheet?.rows.map((row) => row.employeeNumber)).toEqual(people)
    }
    expect(new Set(staff?.rows.map((row) => `${row.name} ${row.from} ${row.share} ${row.workplaceCode}`))).toEqual(
      new Set(['Åke Öst 1995-01-01 75 100']),
    )
    expect(new Set(spells?.rows.map((row) => `${row.from} ${row.to} ${row.extent}`))).toEqual(
      new Set(['2026-03-02 2026-03-05 50']),
    )
  },
)
