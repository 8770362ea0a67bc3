import { expect, test, type Page } from '@playwright/test'
import { logIn } from './walk'

test('somebody else’s employee is a page that does not exist', async ({ page, browser }) => {
  await logIn(page, 'chef')
  await page.goto('/medarbetare')
  const card = await page.getByRole('link', { name: 'Jonas Ekberg' }).getAttribute('href')
  await page.goto('/signaler')
  const signal = await page.getByRole('link', { name: 'Jonas Ekberg' }).getAttribute('href')

  for (const persona of [
    'chef2',
    'rekoag2',
    'insatsagare',
    'medarbetare',
    'skyddsombud',
    'admin',
    'logg',
    'fhv',
    'rehabkoordinator',
  ]) {
    const other = await browser.newPage()
    await logIn(other, persona)
    const nothing = await other.goto('/medarbetare/aaaaaaaaaaaa')
    const words = await wordsOn(other)
    for (const address of [card, signal, `${signal}/svar`]) {
      const answer = await other.goto(address ?? '')
      expect(answer?.status(), `${persona} at ${address}`).toBe(404)
      expect(nothing?.status()).toBe(404)
      expect(await wordsOn(other)).toBe(words)
      await expect(other.locator('body')).not.toContainText('Jonas')
    }
    await other.close()
  }
})

/** What a reader sees, but for the number of the request. */
const wordsOn = async (page: Page): Promise<string> =>
  (await page.getByRole('main').innerText()).replace(/ärende [0-9a-f-]+/, '')
