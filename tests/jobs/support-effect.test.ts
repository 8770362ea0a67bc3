import { beforeEach, describe, expect, it } from 'vitest'
import { effectOf } from '#db/support-effect.server'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { addDays, addMonths, day, isoDay } from '~/domain/day'
import { renewStatistics } from '~/jobs/statistics.server'
import { readEffect } from '~/reads/support-effect.server'
import { choose } from '~/writes/intervention-choice.server'

const start = day('2025-06-20')
let w: World

/** Twelve at each of three wards, sick for some days every other month; at the first one only until the plan. */
beforeEach(() => {
  w = world()
  w.account(personas.insatsagare, { role: 'insatsagare', everywhere: true })
  w.unit('OST', { name: 'Område Öst', type: 'omrade' })
  for (const [at, code] of ['EKEN', 'LINDEN', 'TALLEN'].entries()) {
    w.unit(code, { name: code, parent: 'OST' })
    w.db.$client.prepare(`UPDATE unit_version SET activity = 'ward' WHERE unit_id = ?`).run(w.unitId(code))
    for (let seat = 0; seat < 12; seat++) {
      const name = `${code} ${seat}`
      w.person(name, { workplace: code, from: '2020-01-01' })
      for (let month = 0; month < 30; month += 2) {
        const from = addDays(addMonths(day('2024-05-06'), month), seat)
        if (at === 0 && from > start && seat > 1) continue
        w.spell(name, isoDay(from), isoDay(addDays(from, 3 + (seat % 3) + (month % 4))))
      }
    }
  }
})

function supported(code: string): number {
  const unit = w.db.$client.prepare('SELECT slug FROM unit WHERE code = ?').pluck().get(code) as string
  value(choose(w.as(personas.insatsagare), { unit, why: 'high', nextOn: addDays(w.today, 20) }))
  const id = w.db.$client.prepare('SELECT max(id) FROM intervention').pluck().get() as number
  w.db.$client.prepare('UPDATE intervention SET started_on = ? WHERE id = ?').run(start, id)
  return id
}

describe('Before and after', () => {
  it('is worked out with the numbers, against wards that never had support', async () => {
    const [eken, linden] = [supported('EKEN'), supported('LINDEN')]
    await renewStatistics()
    const effect = effectOf(w.db, eken)
    expect(effect?.total).toMatchObject({ verdict: 'fallen', comparison: { units: [w.unitId('TALLEN')] } })
    expect(effectOf(w.db, linden)?.total).toMatchObject({ verdict: 'no-certain-difference' })
  })

  it('follows when the absence behind it is corrected', async () => {
    const eken = supported('EKEN')
    await renewStatistics()
    const before = effectOf(w.db, eken)
    w.spell('EKEN 5', '2026-01-12', '2026-02-20', { origin: 'hand' })
    await renewStatistics()
    expect(effectOf(w.db, eken)?.total).not.toEqual(before?.total)
  })

  it('is held to the workplaces that may be shown, so that nobody finds the numbers of another by it', async () => {
    const eken = supported('EKEN')
    await renewStatistics()
    expect(effectOf(w.db, eken)?.total).toMatchObject({
      comparison: { units: [w.unitId('LINDEN'), w.unitId('TALLEN')] },
    })
    w.db.$client.prepare(`UPDATE unit_result SET status = 'masked' WHERE unit_id = ?`).run(w.unitId('TALLEN'))
    const told = value(
      readEffect(w.system('natt'), { id: eken, unitId: w.unitId('EKEN'), startedOn: start, effect: null }),
    )
    expect(told.effect?.total).toMatchObject({ comparison: { units: [w.unitId('LINDEN')] } })
  })

  it('is hidden again when the employer shows no groups as small as that any more', async () => {
    const eken = supported('EKEN')
    await renewStatistics()
    expect(effectOf(w.db, eken)?.total.verdict).toBe('fallen')
    w.setting('smallestGroup', 13)
    await renewStatistics()
    expect(effectOf(w.db, eken)).toBeNull()
  })

  it('isn’t told of a workplace that may not be shown', async () => {
    w.unit('KOKET', { name: 'Köket', parent: 'OST' })
    w.person('Elin Wallgren', { workplace: 'KOKET', from: '2020-01-01' })
    w.spell('Elin Wallgren', '2026-01-12', '2026-02-20')
    const small = supported('KOKET')
    await renewStatistics()
    expect(effectOf(w.db, small)).toBeNull()
  })
})
