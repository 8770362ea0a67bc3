import { expect, test } from 'vitest'
import { spell } from '#tests/support/absence'
import { world, type World } from '#tests/support/world'
import { renewStatistics } from '~/jobs/statistics.server'
import { registerAbsence } from '~/writes/absence.server'
import { absenceFactsOf } from '#db/spell.server'

/** Four workplaces of one person each, published. */
async function small(): Promise<World> {
  const w = world({ today: '2026-11-20' })
  w.account('Mikael Ström', { role: 'rekoAg', everywhere: true })
  for (const code of ['HEM', 'AVD', 'KOK', 'SKO']) w.person(`Namn ${code}`, { workplace: code })
  w.spell('Namn HEM', '2026-03-02', '2026-03-06')
  w.spell('Namn AVD', '2026-08-20', '2026-10-15')
  await renewStatistics()
  return w
}

const rows = (w: World, text: string) => w.db.$client.prepare(text).all()
const editions = (w: World) => rows(w, 'SELECT max(edition) AS edition FROM organisation_result')
const expectCounted = (w: World): void =>
  expect(rows(w, 'SELECT id FROM visible_change EXCEPT SELECT id FROM counted_change WHERE counted')).toEqual([])

function register(w: World, name: string, from: string, to: string): void {
  const [own] = absenceFactsOf(w.db, w.idOf(name)).employments
  const entry = { ...spell(from, to), employeeNumber: own?.employeeNumber ?? '', cause: 'sjuk' as const }
  expect(registerAbsence(w.as('Mikael Ström'), { slug: w.slugOf(name), ...entry }).kind).toBe('done')
}

test('numbers are counted but not told of anew when others would be hidden, before the month has turned', async () => {
  const w = await small()
  const before = editions(w)
  w.db.$client.exec(`UPDATE unit_result SET status = 'value' WHERE unit_id = ${w.unitId('SKO')}`)
  register(w, 'Namn AVD', '2026-02-02', '2026-02-06')
  await renewStatistics()
  expect(editions(w)).toEqual(before)
  expectCounted(w)
  w.at('2026-12-01')
  await renewStatistics()
  expect(editions(w)).not.toEqual(before)
})

test('numbers are not told of anew when a hidden workplace has been moved, before the month has turned', async () => {
  const w = await small()
  const before = editions(w)
  w.db.$client.exec(
    `UPDATE unit_result SET status = 'masked' WHERE unit_id = ${w.unitId('SKO')};
     UPDATE unit_result_detail SET result = json_set(result, '$.parent', 0) WHERE unit_id = ${w.unitId('SKO')}`,
  )
  register(w, 'Namn AVD', '2026-02-02', '2026-02-06')
  await renewStatistics()
  expect(editions(w)).toEqual(before)
  expectCounted(w)
})

test('sexes and ages are not told of when others would be hidden, before the month has turned, and all else is', async () => {
  const w = await small()
  for (const workplace of ['HEM', 'AVD', 'KOK', 'SKO']) {
    for (let at = 0; at < 40; at += 1) w.person(`${workplace} ${at}`, { workplace, sex: at % 2 === 0 ? 'K' : 'M' })
    for (const at of [0, 1]) w.spell(`${workplace} ${at}`, '2026-04-07', '2026-04-10')
  }
  w.at('2026-12-01')
  await renewStatistics()
  const told = () =>
    rows(
      w,
      `SELECT result ->> '$.rate' IS NOT NULL AS rate, result ->> '$.women' IS NOT NULL AS women
       FROM organisation_result WHERE edition = (SELECT max(edition) FROM organisation_result)`,
    )
  expect(told()).toEqual([{ rate: 1, women: 1 }])
  w.db.$client.exec(`UPDATE unit_result_detail SET result = json_set(result, '$.women', NULL)`)
  const before = editions(w)
  register(w, 'Namn AVD', '2026-02-02', '2026-02-06')
  await renewStatistics()
  expect(editions(w)).not.toEqual(before)
  expect(told()).toEqual([{ rate: 1, women: 0 }])
  w.at('2027-01-01')
  await renewStatistics()
  expect(told()).toEqual([{ rate: 1, women: 1 }])
})
