import { expect, test } from '@playwright/test'
import { everyPage, logIn, violationsOn } from './walk'

for (const persona of ['chef', 'rekoag', 'insatsagare', 'admin', 'logg'])
  test(`on a phone 390 or 320 wide, ${persona} reads every page without sideways scrolling and hits every link`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await logIn(page, persona)
    await everyPage(page, async (path) => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 })
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(sideways, `${path} at ${width}`).toBeLessThanOrEqual(0)
      }
      expect(await violationsOn(page, ['target-size'])).toEqual([])
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
