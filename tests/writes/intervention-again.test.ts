import { describe, expect, it } from 'vitest'
import { cecilia, chosenHem, moved, slugOfUnit } from '#tests/support/interventions'
import { value } from '#tests/support/outcome'
import { addDays } from '~/domain/day'
import type { Outcome } from '~/domain/outcome'
import { readIntervention } from '~/reads/intervention.server'
import { readInterventionMove } from '~/reads/intervention-move.server'
import { choose } from '~/writes/intervention-choice.server'
import { undo } from '~/writes/intervention-move.server'

const code = (outcome: Outcome<unknown>) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)

const chosenAgain = () => {
  const { w, slug } = chosenHem()
  moved(w, slug, 'break-off')
  const again = choose(cecilia(w), { unit: slugOfUnit(w, 'HEM'), why: 'high', nextOn: addDays(w.today, 14) })
  return { w, slug, second: value(again).slug }
}

describe('En arbetsplats som väljs igen', () => {
  it('får inte tillbaka den avbrutna insatsen bredvid den nya', () => {
    const { w, slug } = chosenAgain()
    expect(code(undo(cecilia(w), { slug }))).toBe('undo-other-open')
    expect(value(readIntervention(cecilia(w), { slug })).mayUndo).toBe(false)
    expect(value(readInterventionMove(cecilia(w), { slug })).mayUndo).toBe(false)
  })

  it('kan få tillbaka den när den nya är över', () => {
    const { w, slug, second } = chosenAgain()
    moved(w, second, 'break-off')
    expect(value(readIntervention(cecilia(w), { slug })).mayUndo).toBe(true)
    expect(undo(cecilia(w), { slug }).kind).toBe('done')
    expect(code(undo(cecilia(w), { slug: second }))).toBe('undo-other-open')
  })

  it('måste finnas den dagen', () => {
    const { w } = chosenHem()
    const avd = slugOfUnit(w, 'AVD61')
    const close = w.db.$client.prepare(
      'UPDATE unit_version SET last_day = ? WHERE unit_id = (SELECT id FROM unit WHERE slug = ?)',
    )
    close.run(w.today - 1, avd)
    const chosen = () => choose(cecilia(w), { unit: avd, why: 'high', nextOn: addDays(w.today, 14) })
    expect(code(chosen())).toBe('workplace-closed')
    close.run(w.today, avd)
    expect(chosen().kind).toBe('done')
  })
})
