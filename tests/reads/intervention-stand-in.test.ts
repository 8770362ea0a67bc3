import { describe, expect, it } from 'vitest'
import { mapping } from '#tests/support/intervention/drafts'
import { karin, mappingHem, moved, approved, written } from '#tests/support/interventions'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { isoDay, addDays } from '~/domain/day'
import { readFrame } from '~/reads/frame.server'
import { readIntervention } from '~/reads/intervention.server'
import { readInterventionDesk } from '~/reads/intervention-desk.server'
import { readInterventions } from '~/reads/interventions.server'
import { comment } from '~/writes/intervention-step.server'

const standIn = (from = 0, to = 14) => {
  const { w, slug } = mappingHem()
  w.account('Olle Berg', { role: 'insatsagare', unit: 'SYD' })
  const dayIn = (days: number) => isoDay(addDays(w.today, days))
  w.substitute(personas.insatsagare, 'Olle Berg', 'insatsagare', dayIn(from), dayIn(to))
  return { w, slug, olle: () => w.as('Olle Berg', 'insatsagare') }
}

describe('Den som vikarierar för en insatsägare', () => {
  it('har det som väntar och gör det ägaren kan, så länge hon vikarierar', () => {
    const { w, slug, olle } = standIn()
    expect(value(readInterventionDesk(olle(), null)).acts.map(({ kind }) => kind)).toEqual(['write'])
    expect(value(readFrame(olle(), 'insatsagare')).counts).toMatchObject({ start: 1, interventions: 1 })
    expect(value(readInterventions(olle(), { over: false })).map(({ mine }) => mine)).toEqual([true])
    written(w, slug, 'mapping', mapping, olle)
    approved(w, slug, 'mapping')
    moved(w, slug, 'forward', olle)
    w.at(isoDay(addDays(w.today, 15)))
    expect(readIntervention(olle(), { slug }).kind).toBe('unreachable')
    expect(comment(olle(), { slug, step: 'plan', text: 'Hej' }).kind).toBe('unreachable')
  })

  it('har ingen del i den före sin första dag', () => {
    const { slug, olle } = standIn(1)
    expect(readIntervention(olle(), { slug }).kind).toBe('unreachable')
    expect(value(readInterventionDesk(olle(), null)).acts).toEqual([])
  })

  it('godkänner inte sitt eget: en chef på arbetsplatsen som vikarierar är bara chef', () => {
    const { w, slug } = mappingHem()
    w.account(personas.chef, { role: 'insatsagare', unit: 'SYD' })
    w.substitute(personas.insatsagare, personas.chef, 'insatsagare', isoDay(w.today), isoDay(addDays(w.today, 9)))
    const asOwner = value(readIntervention(w.as(personas.chef, 'insatsagare'), { slug })).shown
    expect([asOwner.part, asOwner.may.write, asOwner.may.move]).toEqual([null, false, false])
    expect(value(readIntervention(karin(w), { slug })).shown.part).toBe('chef')
  })
})
