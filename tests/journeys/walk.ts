import { expect, type Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'

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

/** What axe finds on the page as it is, and what the colours of the dark one break; a line per fault. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await violationsOn(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await violationsOn(page, ['color-contrast', 'link-in-text-block'])
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light.map((fault) => `light ${fault}`), ...dark.map((fault) => `dark ${fault}`)]
}

/** What axe finds by these rules, else by all that it has on; a line per fault. */
export async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  }
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${axe.source}; undefined`)
  const found = await page.evaluate<Result[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  )
  const { pathname } = new URL(page.url())
  return found.map(({ id, nodes }) => `${pathname} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
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
