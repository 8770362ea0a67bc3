import { describe, expect, it } from 'vitest'
import { personas } from '#tests/support/people'
import { elinsCase, karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { portal } from '#tests/support/portal'
import { day } from '~/domain/day'
import { path } from '~/paths'
import { book } from '~/writes/talk.server'

function booked() {
  const { w, slug } = elinsCase()
  const on = day('2026-11-24')
  const { talk: post } = value(
    book(karin(w), { slug, kind: 'rehab', on, time: '10.30', place: 'Sal 12', unionTold: true }),
  )
  const to = (name: 'caseTalk' | 'caseTalkTime') => path(name, { id: slug, post })
  return { w, slug, to, chef: portal(w).as(personas.chef, 'chef') }
}

const history = (slug: string) => path('caseHistory', { id: slug })
const moving = { roll: 'chef', atgard: 'flytta', datum: '2026-11-26', tid: '13.00', plats: 'Sal 3' }

describe('Ett bokat samtal i ett ärende', () => {
  it('får ny dag, tid och plats från sin egen sida, och historiken vet vilken dag det hade', async () => {
    const { slug, to, chef } = booked()
    expect((await chef.get(to('caseTalk'))).html).toContain(`href="${to('caseTalkTime')}"`)
    const form = (await chef.get(to('caseTalkTime'))).html
    for (const kept of ['2026-11-24', '10.30', 'Sal 12']) expect(form).toContain(`value="${kept}"`)
    expect(await chef.post(to('caseTalkTime'), moving)).toMatchObject({
      status: 303,
      to: `${to('caseTalk')}?klart=sparat`,
    })
    expect((await chef.get(to('caseTalk'))).html).toMatch(/26 november.*Kl\. 13\.00, Sal 3/s)
    const told = (await chef.get(history(slug))).html
    expect(told).toContain('Karin Lindqvist flyttade rehabsamtalet från tis 24 nov till tor 26 nov.')
    expect(told).toContain('Karin Lindqvist bokade ett rehabsamtal tis 24 nov.')
  })

  it('kan byta bara plats, men inte flytta till en dag som har varit', async () => {
    const { slug, to, chef } = booked()
    expect((await chef.post(to('caseTalkTime'), { ...moving, datum: '2026-11-24' })).status).toBe(303)
    expect((await chef.get(history(slug))).html).not.toContain('flyttade')
    const back = await chef.post(to('caseTalkTime'), { ...moving, datum: '2026-11-19' })
    expect([back.status, back.html]).toEqual([409, expect.stringMatching(/id="datum-error"/)])
    expect(back.html).toContain('value="2026-11-19"')
  })

  it('ställs in, lämnar listan och står kvar i historiken', async () => {
    const { slug, to, chef } = booked()
    const answer = await chef.post(to('caseTalkTime'), { roll: 'chef', atgard: 'blev-inte-av' })
    expect(answer.to).toBe(`${path('caseTalks', { id: slug })}?klart=blev-inte-av`)
    expect((await chef.get(answer.to ?? '')).html).toContain('Inga samtal än')
    expect((await chef.get(history(slug))).html).toContain('skrev upp att rehabsamtalet tis 24 nov inte blev av')
    expect((await chef.get(to('caseTalk'))).status).toBe(404)
  })

  it('som flyttas på kortet säger inte den tid och plats det hade förut', async () => {
    const { w, to, chef } = booked()
    const card = path('personContacts', { id: w.slugOf('Elin Wallgren') })
    const page = (await chef.get(card)).html
    expect(page).toContain('Tid och plats anger du sedan på nytt i ärendet.')
    const samtal = /name="samtal" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await chef.post(card, { roll: 'chef', atgard: 'flytta', samtal, nydag: '2026-11-27' })
    expect((await chef.get(to('caseTalk'))).html).toMatch(/27 november.*Ingen tid eller plats är angiven/s)
  })

  it('flyttas inte av chefen på en annan arbetsplats', async () => {
    const { w, to } = booked()
    expect((await portal(w).as(personas.chef2, 'chef').post(to('caseTalkTime'), moving)).status).toBe(404)
  })
})
