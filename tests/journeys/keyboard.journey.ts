import { expect, test } from '@playwright/test'
import { tabTo } from './hands'
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
