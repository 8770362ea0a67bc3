import { expect, type Locator, type Page } from '@playwright/test'

/** How somebody does things on a page: with a pointer, or with the keyboard alone. */
export interface Hands {
  press(target: Locator): Promise<void>
  fill(target: Locator, text: string): Promise<void>
  check(target: Locator): Promise<void>
  choose(target: Locator, option: string): Promise<void>
}

export const pointer: Hands = {
  press: (target) => target.click(),
  fill: (target, text) => target.fill(text),
  check: (target) => target.check(),
  choose: async (target, option) => void (await target.selectOption({ label: option })),
}

/** Every target is reached by Tab, and its focus can be seen. */
export const keyboard = (page: Page): Hands => ({
  async press(target) {
    await tabTo(page, target)
    await target.press('Enter')
  },
  async fill(target, text) {
    await tabTo(page, target)
    const isDate = (await target.getAttribute('type')) === 'date'
    await (isDate ? target.fill(text) : page.keyboard.insertText(text))
  },
  async check(target) {
    if (await target.isChecked()) return
    if ((await target.getAttribute('type')) !== 'radio') {
      await tabTo(page, target)
      return page.keyboard.press('Space')
    }
    const name = await target.getAttribute('name')
    await tabTo(page, page.locator(`[name="${name}"]:focus`))
    for (let presses = 0; presses < 12 && !(await target.isChecked()); presses += 1)
      await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown')
    await expect(target).toBeChecked()
  },
  async choose(target, option) {
    await tabTo(page, target)
    const chosen = target.locator('option:checked')
    for (let presses = 0; presses < 20 && (await chosen.textContent()) !== option; presses += 1)
      await page.keyboard.press('ArrowDown')
    await expect(chosen).toHaveText(option)
  },
})

/** Presses the key until the element has the focus, and sees that the focus can be seen. A group of radios is one stop. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if ((await target.count()) === 1 && (await hasFocus(target))) return expectRing(target)
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not reach ${target}`)
}

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

async function expectRing(target: Locator): Promise<void> {
  const width = await target.evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth))
  expect(width, `the focus ring of ${target}`).toBeGreaterThanOrEqual(2)
}
