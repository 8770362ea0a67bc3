import { expect, test } from '@playwright/test'
import { everyPage, logIn } from './walk'

for (const width of [390, 320])
  for (const persona of ['chef', 'rekoag', 'insatsagare', 'admin', 'logg'])
    test(`on a phone ${width} wide, ${persona} reads every page without sideways scrolling and hits every link`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await logIn(page, persona)
      await everyPage(page, async (path) => {
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(sideways, path).toBeLessThanOrEqual(0)
        await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      })
    })

test('the menu is a page of its own on a phone, and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await logIn(page, 'chef')
  await page.getByRole('link', { name: /^Meny/ }).click()
  await expect(page).toHaveURL('/meny')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Medarbetare/ })
    .click()
  await expect(page).toHaveURL('/medarbetare')
})
