import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { roles, type Role } from '~/domain/role'
import type { FrameData } from '~/reads/frame.server'
import { Frame } from '~/views/frame/frame'

const today = day('2026-11-20')
const karin: FrameData = {
  employer: 'Region Exempel',
  name: 'Karin Lindqvist',
  role: 'chef',
  place: { name: 'Hemsjukvården Öster' },
  freshTo: day('2026-11-19'),
  year: 2026,
  employee: false,
  counts: { signals: 2, staff: 24 },
}

const shown = (frame: FrameData | null, { roles = ['chef'] as Role[], here = '/', demo = false } = {}) =>
  renderToStaticMarkup(
    <Frame frame={frame} roles={roles} today={today} demo={demo} here={here}>
      <h1>Start</h1>
    </Frame>,
  )

const menuOf = (page: string): string[] =>
  [...(/<nav aria-label="Meny".*?<\/nav>/s.exec(page)?.[0].matchAll(/<a href="([^"]+)"/g) ?? [])].map(
    (match) => match[1] ?? '',
  )

test('every page with a session says who is logged in, as what, and how fresh the picture is', () => {
  const page = shown(karin)
  expect(page).toContain('Inloggad som Karin Lindqvist')
  expect(page).toContain('Chef, Hemsjukvården Öster')
  expect(page).toContain('tor 19 nov')
})

test('every page with a session can be logged out from by a posted form', () => {
  expect(shown(karin)).toContain('<form method="post" action="/logga-ut"')
})

test.each(roles)('the menu of %s has only what the role has', (role) => {
  const numbers = ['/arbetsplatser', '/insatser', '/insatsregister', '/nyckeltal/2026']
  const own: Partial<Record<Role, string[]>> = {
    chef: ['/', '/signaler', '/medarbetare', '/arenden', '/meddelanden', ...numbers],
    rekoAg: ['/', '/signaler', '/medarbetare', '/arenden', '/meddelanden', ...numbers],
    insatsagare: ['/', ...numbers],
    skyddsombud: ['/', '/insatser'],
    admin: ['/', '/admin/import', '/admin/organisation', '/admin/anvandare', '/admin/regler'],
    loggranskare: ['/', '/logg', '/logg/avvikelser', '/logg/stickprov'],
    rehabkoordinator: [],
    fhv: [],
  }
  expect(menuOf(shown({ ...karin, role }))).toEqual(own[role] ?? ['/'])
})

test('whoever is employed has Min sida in the menu, and who is here as nothing else has all of it', () => {
  expect(menuOf(shown({ ...karin, employee: true }))?.at(-1)).toBe('/min-sida')
  const elin = shown({ ...karin, role: 'medarbetare', employee: true }, { here: '/min-sida/plan' })
  expect(menuOf(elin)).toContain('/min-sida/atkomst')
  expect(elin).toMatch(/<a href="\/min-sida\/plan" aria-current="page"/)
  expect(elin.match(/aria-current/g)).toHaveLength(1)
  expect(shown({ ...karin, role: 'medarbetare', employee: true })).toMatch(/<a href="\/min-sida" aria-current="page"/)
})

test('the menu marks the page one is on, and the page under which one is', () => {
  expect(shown(karin, { here: '/medarbetare/k3v' })).toMatch(/<a href="\/medarbetare" aria-current="page"/)
  expect(shown(karin, { here: '/medarbetare/k3v' }).match(/aria-current/g)).toHaveLength(1)
  expect(shown(karin, { here: '/nyckeltal/2024' })).toMatch(/<a href="\/nyckeltal\/2026" aria-current="page"/)
})

test('who holds one role sees nothing to switch; who holds several gets one button for each other role', () => {
  expect(shown(karin)).not.toContain('action="/roll"')
  expect(shown(karin, { roles: ['chef', 'medarbetare'] })).toMatch(/<button name="role" value="medarbetare"/)
})

test('a visitor sees the way to log in and nothing of anybody', () => {
  const page = shown(null)
  expect(page).toContain('href="/logga-in"')
  expect(page).not.toContain('Inloggad som')
  expect(page).not.toContain('/logga-ut')
})

test('a demo says that everything is made up and what day it is', () => {
  expect(shown(karin, { demo: true })).toContain('I dag är fre 20 nov 2026.')
})
