import { beforeEach, expect, it } from 'vitest'
import { personas, settle } from '#tests/support/people'
import { adoptedPlan } from '#tests/support/plans'
import { portal, type Visitor } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { path } from '~/paths'
import { open } from '~/writes/case.server'

let w: World
let slug: string
let chef: Visitor

beforeEach(() => {
  w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  const opened = open(w.as(personas.chef), { person: w.slugOf('Elin Wallgren'), origin: 'spell', signal: null })
  slug = opened.kind === 'done' ? opened.value.slug : ''
  adoptedPlan(w.as(personas.chef), slug)
  chef = portal(w).as(personas.chef)
})

/** A page without what differs from one showing to the next. */
const bare = (html: string, address: string) =>
  html.replaceAll(address, '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')

async function missing(visitor: Visitor, address: string): Promise<string> {
  const { status, headers, html } = await visitor.get(address)
  expect([status, headers.get('Content-Type')], address).toEqual([404, 'text/html; charset=utf-8'])
  return bare(html, address)
}

it('en fil som inte nås svarar som en sida som inte finns, med samma sida', async () => {
  const [nowhere, post] = ['nosuchthing2', 'nosuchthing2']
  const page = await missing(chef, path('case', { id: nowhere }))
  expect(page).toContain('<main')
  for (const id of [nowhere, slug]) expect(await missing(chef, path('caseMeetingIcs', { id, post }))).toBe(page)
  expect(await missing(chef, path('casePlanPdf', { id: nowhere, nr: '1' }))).toBe(page)
  const anders = portal(w).as(personas.chef2)
  const elsewhere = await missing(anders, path('case', { id: slug }))
  for (const address of [path('casePlanPdf', { id: slug, nr: '1' }), path('caseMeetingIcs', { id: slug, post })])
    expect(await missing(anders, address)).toBe(elsewhere)
  const leif = portal(w).as(personas.admin)
  expect(await missing(leif, path('importErrors', { id: nowhere }))).toBe(
    await missing(leif, path('importBatch', { id: nowhere })),
  )
})

it.each(['2', '0', '-1', '1.0', '1e0', 'ett', '99999999999999999999'])(
  'en version %s av planen finns inte',
  async (nr) => {
    for (const name of ['casePlanPdf', 'casePlanVersion'] as const) await missing(chef, path(name, { id: slug, nr }))
  },
)

it('den som finns kommer som PDF', async () => {
  const { status, headers, html } = await chef.get(path('casePlanPdf', { id: slug, nr: '1' }))
  expect([status, headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  expect(html.startsWith('%PDF-1.7')).toBe(true)
})
