import { expect, type Page } from '@playwright/test'
import { generateTOTP } from '@epic-web/totp'
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

/** What an app would show now for the letters it was given. */
export const codeOf = async (letters: string): Promise<string> =>
  (await generateTOTP({ secret: letters.replaceAll(' ', ''), algorithm: 'SHA-1', digits: 6, period: 30 })).otp

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

const widescreen = { width: 1280, height: 900 }

/** What has no room on a phone 390 or 320 wide, and links there that are too small to hit; a line per fault. */
export async function faultsOnPhone(page: Page): Promise<string[]> {
  const faults: string[] = []
  const { pathname } = new URL(page.url())
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    if (Number(sideways) > 0) faults.push(`${pathname} is ${String(sideways)} too wide at ${width}`)
  }
  faults.push(...(await violationsOn(page, ['target-size'])).map((fault) => `phone ${fault}`))
  if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) faults.push(`${pathname} has not one heading`)
  await page.setViewportSize(widescreen)
  return faults
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

/** Pages that can be reached by links from the start, one of each kind; those that are there without a session are looked at so. */
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
      const isFile = /\.(csv|ics|pdf)(\?|$)|\/(bilagor|sdk)\/[^/]+$/.test(href)
      if (isFile || withoutSession.test(href) || seen.has(kindOf(href))) continue
      seen.add(kindOf(href))
      waiting.push(href)
    }
  }
}

const withoutSession = /^\/(hjalp|metod|tillganglighet)(?![\w-])/

/** `/signaler/k3v…` and `/signaler/p9x…` are one kind of page; so is a list whatever its filter. */
const kindOf = (href: string): string => href.replace(/[?#].*$/, '').replace(/\/[a-z2-9]{12}(?=\/|$)/g, '/:id')
