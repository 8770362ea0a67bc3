import { expect, test } from '@playwright/test'
import { logIn, logOut } from './walk'

test.use({ javaScriptEnabled: false })

test('without JavaScript a chef logs in, is told what is missing with everything kept, answers and logs out', async ({
  page,
}) => {
  await logIn(page, 'chef')
  await page.getByRole('link', { name: 'Läs och svara' }).first().click()
  await page.getByRole('link', { name: 'Svara på signalen' }).click()
  await page.getByLabel('Vi har bokat ett samtal').check()
  await page.getByLabel('Vad du gör').fill('Vi ses i lunchrummet.')
  await page.getByRole('button', { name: 'Spara svaret' }).click()

  const summary = page.getByRole('alert')
  await expect(summary.getByRole('link')).toHaveAttribute('href', '#datum')
  await expect(page.getByLabel('Vad du gör')).toHaveValue('Vi ses i lunchrummet.')
  await expect(page.getByLabel('Vi har bokat ett samtal')).toBeChecked()

  await page.getByLabel('Dag för samtalet').fill('2026-11-27')
  await page.getByRole('button', { name: 'Spara svaret' }).click()
  await expect(page.getByText('Signalen är besvarad.')).toBeVisible()
  await logOut(page)
  await expect(page).toHaveURL('/logga-in')
  await page.goto('/signaler')
  await expect(page).toHaveURL('/logga-in')
})
