import { beforeAll, expect, test } from 'vitest'
import type { Outcome } from '~/domain/outcome'
import { workplaceFileForm, workplaceFilterForm } from '~/domain/workplace-filter'
import { readOwnWorkplaces } from '~/reads/own-workplaces.server'
import { readWorkplace } from '~/reads/workplace.server'
import { readWorkplaceFile } from '~/reads/workplace-file.server'
import { readWorkplaces } from '~/reads/workplaces.server'
import { questionsPut, tablesGoneThrough } from '#tests/support/questions'
import { slugOfUnit, workplaces } from '#tests/support/workplaces'
import type { World } from '#tests/support/world'

let w: World
beforeAll(async () => {
  w = await workplaces()
})

const reads: Record<string, (who: string) => Outcome<unknown>> = {
  list: (who) => readWorkplaces(w.as(who), workplaceFilterForm.parse({})),
  'list narrowed': (who) => readWorkplaces(w.as(who), workplaceFilterForm.parse({ enhet: 'N', urval: 'alla' })),
  'in short': (who) => readOwnWorkplaces(w.as(who), null),
  file: (who) => readWorkplaceFile(w.as(who), workplaceFileForm.parse({})),
  page: (who) => readWorkplace(w.as(who), { slug: slugOfUnit(w, 'HEM') }),
}

/** What the numbers are counted from, which no page does, and what grows with the staff, the absence or the years. */
const large = [
  ...[
    'workplace_month',
    'workplace_person',
    'person_years',
    'person_patch',
    'month_patch',
    'unit_result',
    'unit_result_detail',
    'unit_version',
  ],
  ...['person', 'employment_version', 'absence_spell_version', 'schedule_day_version', 'change', 'audit_event'],
]

const put = (read: (who: string) => Outcome<unknown>, who: string) => {
  const outcomes: string[] = []
  const questions = questionsPut(w.db, () => outcomes.push(read(who).kind))
  expect(outcomes).toEqual(['done'])
  return questions
}

test.each(
  Object.entries(reads).flatMap(([name, read]) =>
    ['Cecilia Aronsson', 'Mikael Ström'].map((who) => ({ name, who, read })),
  ),
)('the $name goes through no large table when $who reads it again', ({ read, who }) => {
  put(read, who)
  const again = put(read, who)
  expect(
    again.flatMap((question) => tablesGoneThrough(w.db, question)).filter((table) => large.includes(table)),
  ).toEqual([])
  expect(again.length).toBeLessThan(25)
})

test('the list of all is put together once, by the index of its order, for whoever reads it', () => {
  w.db.$client.exec(
    "INSERT INTO change (id, kind, made_at) VALUES (99, 'hand', 0); INSERT INTO visible_change (id) VALUES (99)",
  )
  const asked = (who: string) =>
    put((name) => readWorkplaces(w.as(name), workplaceFilterForm.parse({})), who).filter(({ text }) =>
      text.includes('FROM unit_result r'),
    )
  const [first] = asked('Mikael Ström')
  expect(first).toBeDefined()
  const plan = w.db.$client.prepare(`EXPLAIN QUERY PLAN ${first?.text}`).all() as { detail: string }[]
  expect(plan.some(({ detail }) => detail.includes('unit_result_excess'))).toBe(true)
  expect(asked('Cecilia Aronsson')).toEqual([])
})
