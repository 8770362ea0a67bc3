import { beforeEach, expect, test } from 'vitest'
import { absenceFile } from '#tests/support/files'
import { countsOf, imported } from '#tests/support/imported'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { spellQuestionsOf } from '#db/spell.server'
import { day } from '~/domain/day'

let w: World
beforeEach(() => {
  w = settle(world({ today: '2026-11-20' }))
  w.spell('Elin Wallgren', '2026-11-10', null, { origin: 'hand' })
})

const elin = () =>
  w.db.$client.prepare('SELECT employee_number FROM employment WHERE name = ?').pluck().get('Elin Wallgren')
const file = (...spells: string[]) => absenceFile(...spells.map((spell) => `${elin()};${spell}`))
const spells = () =>
  w.db.$client.prepare('SELECT origin, first_day AS "from", last_day AS "to" FROM absence_spell ORDER BY 2').all()
const questions = () => spellQuestionsOf(w.db, w.idOf('Elin Wallgren'))

test('a file that says something else than a manager has registered is left out, and she is asked', async () => {
  const result = await imported([file('2026-11-10;2026-11-13;100;sjuk;')])

  expect(countsOf(result)).toEqual(['franvaro.csv: 1 ignored'])
  expect(result.files[0]?.notes).toEqual([{ code: 'hand-entry-kept', count: 1 }])
  expect(spells()).toEqual([{ origin: 'hand', from: day('2026-11-10'), to: null }])
  expect(questions()).toMatchObject([{ from: day('2026-11-10'), to: day('2026-11-13'), extent: 100 }])
})

test('so too when the days overlap without beginning together', async () => {
  await imported([file('2026-11-12;2026-11-13;100;sjuk;', '2026-11-02;2026-11-03;100;sjuk;')])
  expect(spells()).toHaveLength(2)
  expect(questions()).toHaveLength(1)
})

test('the same question is asked once, and a dry run asks nobody', async () => {
  await imported([file('2026-11-10;2026-11-13;100;sjuk;')], { dryRun: true })
  expect(questions()).toHaveLength(0)
  await imported([file('2026-11-10;2026-11-13;100;sjuk;')])
  await imported([file('2026-11-10;2026-11-13;100;sjuk;')])
  expect(questions()).toHaveLength(1)
})

test('a file that says the same as a manager has registered asks nothing', async () => {
  expect(countsOf(await imported([file('2026-11-10;TV;100;sjuk;')]))).toEqual(['franvaro.csv: 1 unchanged'])
  expect(questions()).toHaveLength(0)
})
