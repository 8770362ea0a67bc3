import { describe, expect, it } from 'vitest'
import { path } from '~/paths'
import { makeLink } from '~/writes/calendar.server'
import { followUp } from '~/writes/intervention-report.server'
import { breakOff, carriedOutHem, cecilia, planHem } from '#tests/support/interventions'
import { readCalendar } from '#tests/support/ics'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import type { World } from '#tests/support/world'

const fetchFeed = (w: World, who: string) =>
  portal(w)
    .visitor()
    .get(path('calendarFeed', { kod: `${String(value(makeLink(w.as(who), null)).code)}.ics` }))

const entries = async (w: World, who: string) =>
  readCalendar((await fetchFeed(w, who)).html).events.map(({ SUMMARY = '', DTSTART = '', URL: url = '' }) => [
    DTSTART,
    SUMMARY.replace(/ \S{4}$/, ''),
    new URL(url).pathname,
  ])

const owner = personas.insatsagare

describe('Insatser i kalendern', () => {
  it('ägaren och chefen har dagen för nästa steg, och ingen annan har den', async () => {
    const { w, slug } = planHem()
    const next = [['20261129', 'Senast i dag:', path('intervention', { id: slug })]]
    expect(await entries(w, owner)).toEqual(next)
    expect(await entries(w, personas.chef)).toEqual(next)
    expect(await entries(w, personas.chef2)).toEqual([])
    expect(await entries(w, personas.rekoAg)).toEqual([])
    w.account('Olle Berg', { role: 'insatsagare', unit: 'NORD' })
    expect(await entries(w, 'Olle Berg')).toEqual([])
  })

  it('de har varje uppföljning som återstår, så länge insatsen pågår', async () => {
    const { w, slug } = carriedOutHem()
    const page = path('interventionFollowUp', { id: slug })
    const dates = ['20261216', '20270216', '20270517', '20271116'].map((on) => [on, 'Uppföljning', page])
    const close = ['20271120', 'Senast i dag:', path('intervention', { id: slug })]
    for (const who of [owner, personas.chef]) expect(await entries(w, who)).toEqual([...dates, close])
    w.at('2026-12-16')
    value(followUp(cecilia(w), { slug, months: 1, heldOn: w.today, text: 'Det går bra' }))
    expect(await entries(w, owner)).toEqual([...dates.slice(1), close])
    breakOff(w, slug)
    expect(await entries(w, owner)).toEqual([])
  })

  it('säger varken vilken arbetsplats det gäller eller vad, och gäller ingen person', async () => {
    const { w } = carriedOutHem()
    const { html } = await fetchFeed(w, owner)
    expect(html).not.toMatch(/Hemsjukvården|Öster|insats(?!er\/|-)|plan|LOCATION|DESCRIPTION/i)
    expect(w.trail().at(-1)).toMatchObject({ actorName: owner, action: 'calendar.fetch', persons: [] })
  })
})
