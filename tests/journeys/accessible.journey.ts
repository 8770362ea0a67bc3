import { expect, test } from '@playwright/test'
import { everyPage, faultsOf, faultsOnPhone, logIn } from './walk'

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
  test(`every page that ${persona} opens: axe finds nothing in light or dark, a phone shows it whole, nobody outside is called`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(600_000)
    const faults: string[] = []
    page.on('request', (request) => request.url().startsWith(baseURL ?? '') || faults.push(`calls ${request.url()}`))
    page.on('console', (message) => faults.push(`complains: ${message.text()}`))
    await logIn(page, persona)
    await everyPage(page, async () => void faults.push(...(await faultsOf(page)), ...(await faultsOnPhone(page))))
    expect(faults).toEqual([])
  })

test('axe finds nothing on the pages without a session, nor on those that say no', async ({ page }) => {
  const faults: string[] = []
  for (const path of [
    '/logga-in',
    '/aktivera/okand-kod',
    '/hjalp',
    '/hjalp/kontakt-med-varden',
    '/metod',
    '/tillganglighet',
  ]) {
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
