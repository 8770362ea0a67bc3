import { expect, test } from '@playwright/test'
import { everyPage, faultsOf, logIn } from './walk'

const personas = [
  'chef',
  'rekoag',
  'insatsagare',
  'rehabkoordinator',
  'fhv',
  'medarbetare',
  'skyddsombud',
  'admin',
  'logg',
]

for (const persona of personas)
  test(`axe finds nothing on any page that ${persona} opens, in light and in dark`, async ({ page }) => {
    await logIn(page, persona)
    const faults: string[] = []
    await everyPage(page, async () => void faults.push(...(await faultsOf(page))))
    expect(faults).toEqual([])
  })

test('axe finds nothing on the pages without a session, nor on those that say no', async ({ page }) => {
  const faults: string[] = []
  for (const path of ['/logga-in', '/aktivera/okand-kod', '/hjalp', '/metod', '/tillganglighet']) {
    await page.goto(path)
    faults.push(...(await faultsOf(page)))
  }
  await page.goto('/logga-in')
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  faults.push(...(await faultsOf(page)))
  await logIn(page, 'chef')
  await page.goto('/medarbetare/aaaaaaaaaaaa')
  faults.push(...(await faultsOf(page)))
  expect(faults).toEqual([])
})

test('a page sets nothing in motion and calls nobody outside', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => request.url().startsWith(baseURL ?? '') || elsewhere.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  await logIn(page, 'chef')
  await everyPage(page, async () => undefined)
  expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] })
})
