import { expect, test } from '@playwright/test'
import { logIn } from './walk'

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
