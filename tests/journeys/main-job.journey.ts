import { expect, test, type Page } from '@playwright/test'
import { logIn, logOut } from './walk'

const staff = `anstallningsnummer;namn;kon;fodelsear;arbetsplats;befattning;from
990001;Nora Hagberg;K;1985;HEM;undersköterska;2020-01-01
`
const absence = `anstallningsnummer;from;tom;omfattning
990001;2026-01-12;2026-01-13;100
990001;2026-02-16;2026-02-18;100
990001;2026-04-07;2026-04-08;100
990001;2026-06-01;2026-06-02;50
990001;2026-06-06;2026-06-07;100
990001;2026-09-14;2026-09-15;100
990001;2026-11-09;2026-11-11;100
`

test('a file goes in, a signal comes out and says why, the chef answers it, and the log tells who did what', async ({
  page,
}) => {
  await logIn(page, 'admin')
  await page.goto('/admin/import')
  await page.getByLabel('Varifrån filerna kommer').fill('Lönesystemet')
  await page.getByLabel('Filer', { exact: true }).setInputFiles([
    { name: 'franvaro.csv', mimeType: 'text/csv', buffer: Buffer.from(absence, 'latin1') },
    { name: 'personal.csv', mimeType: 'text/csv', buffer: Buffer.from(staff, 'latin1') },
  ])
  await page.getByRole('button', { name: 'Pröva filerna' }).click()
  await eventually(page, 'Alla 8 rader kan läsas in')
  await page.getByRole('button', { name: 'Ta in 8 rader' }).click()
  await eventually(page, '8 rader är inlästa')
  await logOut(page)

  await logIn(page, 'chef')
  await page.getByRole('link', { name: 'Signaler' }).first().click()
  await page.getByRole('link', { name: 'Nora Hagberg' }).click()
  await expect(page.getByText('Varför ser jag detta?')).toBeVisible()
  const why = page.locator('details', { hasText: 'Varför ser jag detta?' })
  await expect(why).toContainText('Version 1')
  await expect(why).toContainText('sju sjukanmälningar')
  await expect(why).toContainText('Det blir sex tillfällen.')
  await expect(why.getByRole('listitem')).toHaveCount(6)

  await page.getByRole('link', { name: 'Svara på signalen' }).click()
  await page.getByLabel('Vi har bokat ett samtal').check()
  await page.getByLabel('Dag för samtalet').fill('2026-11-26')
  await page.getByRole('button', { name: 'Spara svaret' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nora Hagberg')
  await expect(page.getByText('Signalen är besvarad.')).toBeVisible()
  await logOut(page)

  await logIn(page, 'logg')
  await page.goto('/logg')
  await expect(page.getByRole('main')).toContainText('Karin Lindqvist')
  await expect(page.getByRole('main')).not.toContainText('2026-11-26')
})

/** The page follows the work by itself; whoever reloads sees the same. */
async function eventually(page: Page, heading: string): Promise<void> {
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading, { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
}
