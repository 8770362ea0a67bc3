import { beforeEach, expect, it } from 'vitest'
import { freezeNumbers, frozenNumbersOf, numbersOf } from '#db/intervention-numbers.server'
import { path } from '~/paths'
import { choose } from '~/writes/intervention-choice.server'
import { move } from '~/writes/intervention-move.server'
import { addDays } from '~/domain/day'
import { value } from '#tests/support/outcome'
import { portal } from '#tests/support/portal'
import { slugOfUnit, workplaces } from '#tests/support/workplaces'
import type { World } from '#tests/support/world'

let w: World
beforeEach(async () => {
  w = await workplaces()
})

it('siffrorna när insatsen började står med hela organisationens som de var då, också när de nya är andra', async () => {
  const cecilia = () => w.as('Cecilia Aronsson')
  const nextOn = addDays(w.today, 14)
  const { slug } = value(choose(cecilia(), { unit: slugOfUnit(w, 'HEM'), why: 'high-and-rising', nextOn }))
  value(move(cecilia(), { slug, kind: 'forward', reason: 'Nu', because: 'other', nextOn }))
  const { rate, change, occasionsPer100 } = numbersOf(w.db, w.unitId('HEM')).whole ?? {}
  expect([typeof rate, typeof change, typeof occasionsPer100]).toEqual(['number', 'number', 'number'])
  w.db.$client.exec("UPDATE organisation_result SET result = json_set(result, '$.rate', 0.5)")
  const page = async () =>
    (
      await portal(w)
        .as('Cecilia Aronsson')
        .get(path('interventionMapping', { id: slug }))
    ).html.replaceAll('\u00a0', ' ')
  const html = await page()
  const text = ((rate ?? 0) * 100).toFixed(1).replace('.', ',')
  expect(html).toContain(`hela organisationen då ${text} %`)
  expect(html).not.toContain('50,0 %')
})

it('de som frystes innan står som förut, och en dold arbetsplats har inga siffror alls', async () => {
  const { whole: _whole, ...before } = numbersOf(w.db, w.unitId('HEM'))
  const { slug } = value(
    choose(w.as('Cecilia Aronsson'), {
      ...{ unit: slugOfUnit(w, 'HEM'), why: 'high-and-rising', nextOn: addDays(w.today, 14) },
    }),
  )
  const { id } = w.db.$client.prepare('SELECT id FROM intervention WHERE slug = ?').get(slug) as { id: number }
  freezeNumbers(w.db, id, before, w.today)
  expect(frozenNumbersOf(w.db, id, 11)?.numbers.whole).toBeUndefined()
  const { html } = await portal(w)
    .as('Cecilia Aronsson')
    .get(path('interventionMapping', { id: slug }))
  expect(html).toContain('av ordinarie arbetstid')
  expect(html).not.toContain('hela organisationen då')
})
