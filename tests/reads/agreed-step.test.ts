import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { readCase } from '~/reads/case.server'
import { readDesk } from '~/reads/desk.server'
import { readFrame } from '~/reads/frame.server'
import { stepDone } from '~/writes/case-step.server'
import { close } from '~/writes/case-closure.server'
import { write } from '~/writes/meeting-minutes.server'
import { called, karin, mikael } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'

/** What was agreed at Elin's meeting: one thing each for her manager and the Reko-AG, soon, and one much later. */
function agreed() {
  const { w, slug, meeting, invited } = called()
  w.at('2026-11-24')
  const tasks = [
    { what: 'Hör med FHV', who: 'rekoAg' as const, dueOn: day('2026-12-01') },
    { what: 'Ta fram ett dagschema', who: 'chef' as const, dueOn: day('2026-12-02') },
    { what: 'Följ upp', who: 'rekoAg' as const, dueOn: day('2027-02-01') },
  ]
  const minutes = { attended: [invited('chef')], said: 'Bra', agreed: 'Dagtid', tasks }
  value(write(karin(w), { slug, meeting, finish: true, reason: null, basedOn: null, minutes }))
  return { w, slug }
}

const steps = (context: ReturnType<typeof karin>) =>
  value(readDesk(context, null)).duties.flatMap((duty) => (duty.kind === 'step' ? [duty.what] : []))

const counted = (context: ReturnType<typeof mikael>) => value(readFrame(context, 'rekoAg')).counts.start ?? 0

test('a step that the Reko-AG is to take stands in her list, and in nobody else’s', () => {
  const { w } = agreed()
  expect(steps(mikael(w))).toEqual(['Hör med FHV'])
  expect(steps(karin(w))).toEqual(['Ta fram ett dagschema'])
  expect(steps(w.as(personas.rekoAg2, 'rekoAg'))).toEqual([])
})

test('it leaves the list and its count when it is done, or when the case is closed', () => {
  const { w, slug } = agreed()
  const first = value(readCase(mikael(w), { slug })).agreed.find(({ what }) => what === 'Hör med FHV')
  const before = counted(mikael(w))
  value(stepDone(mikael(w), { slug, step: first?.slug ?? '' }))
  expect(steps(mikael(w))).toEqual([])
  expect(counted(mikael(w))).toBe(before - 1)
  w.at('2027-02-01')
  expect(steps(mikael(w))).toEqual(['Följ upp'])
  value(close(karin(w), { slug, reason: 'back', outcome: 'as-before' }))
  expect(steps(mikael(w))).toEqual([])
})
