import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const password = 'reko-demo-2026'

/** Logs in as one of the twelve, by her address before the @: `chef`, `rekoag2`. */
export async function logIn(page: Page, persona: string): Promise<void> {
  await page.goto('/logga-in')
  await page.getByLabel('E-post').fill(addressOf(persona))
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(page).toHaveURL('/')
}

export const logOut = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Logga ut' }).filter({ visible: true }).first().click()

export const addressOf = (persona: string): string => {
  if (persona.startsWith('rehabkoordinator')) return `${persona}@vard.example`
  return `${persona}@${persona === 'fhv' ? 'fhv' : 'reko'}.example`
}

/** What axe finds on the page as it is, and the contrasts of the dark one; a line per fault. */
export async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze()
    for (const { id, nodes } of violations)
      found.push(
        `${new URL(page.url()).pathname} ${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      )
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** Pages that can be reached by links from the start, one of each kind. */
export async function everyPage(page: Page, visit: (path: string) => Promise<void>): Promise<void> {
  const waiting = ['/']
  const seen = new Set(waiting.map(kindOf))
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    await visit(path)
    for (const href of await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      const isFile = /\.(csv|ics|pdf)(\?|$)/.test(href)
      if (isFile || seen.has(kindOf(href))) continue
      seen.add(kindOf(href))
      waiting.push(href)
    }
  }
}

/** `/signaler/k3v…` and `/signaler/p9x…` are one kind of page; so is a list whatever its filter. */
const kindOf = (href: string): string => href.replace(/[?#].*$/, '').replace(/\/[a-z2-9]{12}(?=\/|$)/g, '/:id')
