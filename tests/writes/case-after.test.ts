import { describe, expect, it } from 'vitest'
import { addDays, day, isoDay } from '~/domain/day'
import { mentionsHighRiskProtection } from '~/domain/high-risk-protection'
import { readCase } from '~/reads/case.server'
import { readMeasures } from '~/reads/measure.server'
import { close, reopen } from '~/writes/case-closure.server'
import { open } from '~/writes/case.server'
import { add, move } from '~/writes/measure.server'
import { answerHow } from '~/writes/relapse.server'
import { spell } from '#tests/support/absence'
import { value } from '#tests/support/outcome'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

const karin = (w: World) => w.as('Karin Lindqvist', 'chef')

function elinsCase() {
  const w = settle(world())
  const { slug } = value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null }))
  return { w, slug }
}

const shown = (w: World, slug: string) => value(readCase(karin(w), { slug }))

describe('Efter avslutet', () => {
  const closing = (slug: string) => ({ slug, reason: 'back', outcome: 'as-before' }) as const

  it('frågas hur det går efter två, sex och tolv veckor', () => {
    const { w, slug } = elinsCase()
    value(close(karin(w), closing(slug)))
    expect(shown(w, slug).checks.map(({ dueOn }) => isoDay(dueOn))).toEqual(['2026-12-04', '2027-01-01', '2027-02-12'])
  })

  it.each(['left', 'opened-wrongly'] as const)('men inte när skälet är %s', (reason) => {
    const { w, slug } = elinsCase()
    value(close(karin(w), { slug, reason, outcome: 'not-working' }))
    expect(shown(w, slug).checks).toEqual([])
  })

  it('ett svar ges en gång; att det inte fungerar tyder på att ärendet ska öppnas igen', () => {
    const { w, slug } = elinsCase()
    value(close(karin(w), closing(slug)))
    const check = shown(w, slug).checks[0]?.slug ?? ''
    expect(shown(w, slug).reopen).toBe(false)
    value(answerHow(karin(w), { slug, check, answer: 'badly' }))
    expect(shown(w, slug).reopen).toBe(true)
    expect(answerHow(karin(w), { slug, check, answer: 'well' })).toMatchObject({ refusal: { code: 'check-answered' } })
  })

  it('svaret väntar tills dagen närmar sig', () => {
    const { w, slug } = elinsCase()
    value(close(karin(w), closing(slug)))
    const check = shown(w, slug).checks[2]?.slug ?? ''
    expect(answerHow(karin(w), { slug, check, answer: 'well' })).toMatchObject({ refusal: { code: 'check-too-early' } })
  })

  it('en ny signal tyder på detsamma, en gammal inte', () => {
    const { w, slug } = elinsCase()
    w.signal('Elin Wallgren', { raisedOn: '2026-11-10' })
    value(close(karin(w), closing(slug)))
    expect(shown(w, slug).reopen).toBe(false)
    w.signal('Elin Wallgren', { raisedOn: '2026-12-01', rule: '>14' })
    expect(shown(w, slug).reopen).toBe(true)
  })

  it('när ärendet öppnas igen frågas inte längre', () => {
    const { w, slug } = elinsCase()
    value(close(karin(w), closing(slug)))
    value(reopen(karin(w), { slug }))
    expect(shown(w, slug).checks).toEqual([])
  })
})

describe('Åtgärder', () => {
  const measures = (w: World, slug: string) => value(readMeasures(karin(w), { slug })).measures
  const order = (slug: string) => ({
    ...{ slug, kind: 'fhv' as const, service: 'ergonomics' as const, what: 'Se över arbetsplatsen' },
    ...{ from: day('2026-12-01'), to: null, followUpOn: day('2027-01-15') },
  })

  it('en beställning går från beställd till levererad och uppföljd med vad den ledde till, krypterat', () => {
    const { w, slug } = elinsCase()
    value(add(karin(w), order(slug)))
    const measure = measures(w, slug)[0]?.slug ?? ''
    value(move(karin(w), { slug, measure, state: 'delivered', effect: null }))
    value(move(karin(w), { slug, measure, state: 'followed-up', effect: 'Höj- och sänkbart bord' }))
    expect(measures(w, slug)).toMatchObject([{ state: 'followed-up', effect: 'Höj- och sänkbart bord' }])
    expect(JSON.stringify(w.db.$client.prepare('SELECT what FROM measure').all())).not.toContain('arbetsplatsen')
    expect(move(karin(w), { slug, measure, state: 'cancelled', effect: null })).toMatchObject({
      refusal: { code: 'measure-over' },
    })
  })

  it('går inte tillbaka till ett tidigare läge', () => {
    const { w, slug } = elinsCase()
    value(add(karin(w), { ...order(slug), kind: 'adaptation', service: null }))
    const measure = measures(w, slug)[0]?.slug ?? ''
    value(move(karin(w), { slug, measure, state: 'running', effect: null }))
    expect(move(karin(w), { slug, measure, state: 'decided', effect: null })).toMatchObject({
      refusal: { code: 'measure-backwards' },
    })
  })

  it.each([
    ['utan tjänst', { service: null }, 'service-missing'],
    ['som slutar innan den börjar', { to: day('2026-11-30') }, 'dates-backwards'],
    ['som följs upp innan den börjar', { followUpOn: day('2026-11-30') }, 'follow-up-before-start'],
  ])('en beställning %s godtas inte', (_what, wrong, code) => {
    const { w, slug } = elinsCase()
    expect(add(karin(w), { ...order(slug), ...wrong })).toMatchObject({ refusal: { code } })
  })
})

describe('Särskilt högriskskydd nämns', () => {
  const times = (count: number) =>
    Array.from({ length: count }, (_, place) => {
      const on = isoDay(addDays(day('2026-06-01'), place * 20))
      return spell(on, on)
    })

  it('vid sex tillfällen på sex månader, inte vid fem', () => {
    expect(mentionsHighRiskProtection(times(6), day('2026-11-20'))).toBe(true)
    expect(mentionsHighRiskProtection(times(5), day('2026-11-20'))).toBe(false)
  })
})
