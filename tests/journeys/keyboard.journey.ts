import { expect, test, type Locator, type Page } from '@playwright/test'
import { addressOf, password } from './walk'

test('with the keyboard alone a chef logs in, finds a signal and asks for time to answer it', async ({ page }) => {
  await page.goto('/logga-in')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Till innehållet' })).toBeFocused()
  await tabTo(page, page.getByLabel('E-post'))
  await page.keyboard.type(addressOf('chef2'))
  await tabTo(page, page.getByLabel('Lösenord'))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')

  await tabTo(page, page.getByRole('link', { name: 'Läs och svara' }).first())
  await page.keyboard.press('Enter')
  await tabTo(page, page.locator('summary', { hasText: 'Varför ser jag detta?' }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('link', { name: 'Skjut upp svaret' }), 'Shift+Tab')
  await page.keyboard.press('Enter')

  const save = page.getByRole('button', { name: 'Skjut upp', exact: true })
  await tabTo(page, save)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await tabTo(page, page.getByRole('alert').getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Påminn mig den')).toBeFocused()
  await page.getByLabel('Påminn mig den').fill('2026-11-30')
  await tabTo(page, page.getByLabel('Varför'))
  await page.keyboard.type('Vi ses när schemat är klart.')
  await tabTo(page, save)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('Svaret är uppskjutet till')
})

/** Presses the key until the element has the focus, and sees that the focus can be seen. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return expectRing(target)
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not reach ${target}`)
}

const expectRing = async (target: Locator): Promise<void> => {
  const width = await target.evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth))
  expect(width, `the focus ring of ${target}`).toBeGreaterThanOrEqual(2)
}
