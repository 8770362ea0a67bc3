import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { absenceFile, manySpells, manyStaff, staffFile } from '#tests/support/files'
import { importing, until } from '#tests/support/import-process'
import { imported } from '#tests/support/imported'
import { settle } from '#tests/support/people'
import { world } from '#tests/support/world'
import { day } from '~/domain/day'
import { registerAbsence } from '~/writes/absence.server'

test('managers register absence while another process imports: none waits long, and neither overwrites the other', async () => {
  const w = settle(world({ today: '2026-11-20' }))
  const rows = (sql: string) => w.db.$client.prepare(sql).all()
  await imported([staffFile(...manyStaff(200))])
  const [elin] = rows(`SELECT employee_number AS number FROM employment WHERE name = 'Elin Wallgren'`) as {
    number: string
  }[]
  const register = (from: string) => {
    const start = performance.now()
    const dates = { from: day(from), to: day(from), extent: 100, cause: 'sjuk' } as const
    const entry = { slug: w.slugOf('Elin Wallgren'), employeeNumber: elin?.number ?? '', ...dates }
    expect(registerAbsence(w.as('Karin Lindqvist'), entry)).toMatchObject({ kind: 'done' })
    return performance.now() - start
  }

  const spells = [...manySpells(200, 100), `${elin?.number};2026-11-02;2026-11-06;100;sjuk;`]
  const process = importing(w.db, absenceFile(...spells))
  const over = once(process, 'exit')
  await until(() => rows(`SELECT 1 FROM import_batch WHERE phase = 'planning'`).length > 0)
  const waits: number[] = []
  for (const date of ['2026-11-03', '2026-10-05', '2026-10-07', '2026-10-09', '2026-10-12']) {
    waits.push(register(date))
    await setTimeout(20)
  }
  await over

  expect(Math.max(...waits)).toBeLessThan(1_000)
  expect(rows(`SELECT phase FROM import_batch ORDER BY id DESC LIMIT 1`)).toEqual([{ phase: 'done' }])
  expect(rows(`SELECT DISTINCT origin FROM absence_spell WHERE employee_number = '${elin?.number}'`)).toEqual([
    { origin: 'hand' },
  ])
  expect(rows('SELECT count(*) AS n FROM absence_spell')).toEqual([{ n: 20_005 }])
  expect(rows('SELECT count(*) AS n FROM spell_question')).toEqual([{ n: 1 }])
}, 60_000)
