import { expect, test, type Locator, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keyboard, pointer, type Hands } from './hands'
import { logIn } from './walk'

const people = ['Agnes Falk', 'Boris Lundmark', 'Cleo Ramstedt', 'Dina Sandell']

/** Four who have been off sick since 24 October, so that today is day 28. */
test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'reko-case-'))
  const write = (name: string, lines: string[]) => {
    writeFileSync(join(folder, name), lines.join('\n'))
    return join(folder, name)
  }
  const staff = people.map((name, place) => `99100${place};${name};K;1980;HEM;sjuksköterska;2015-01-01`)
  const absence = people.map((_name, place) => `99100${place};2026-10-24;;100`)
  const files = [
    write('personal.csv', ['anstallningsnummer;namn;kon;fodelsear;arbetsplats;befattning;from', ...staff]),
    write('franvaro.csv', ['anstallningsnummer;from;tom;omfattning', ...absence]),
  ]
  execFileSync(process.execPath, ['app/server/command.mjs', 'import', ...files], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, DATABASE_PATH: join(process.env.JOURNEY_FOLDER ?? '', 'reko.db'), REKO_NOW: '2026-11-20' },
  })
  rmSync(folder, { recursive: true })
})

test('from a signal to a person back at work, on a screen', ({ page }) => walk(page, 'Agnes Falk'))

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('from a signal to a person back at work', ({ page }) => walk(page, 'Boris Lundmark'))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('from a signal to a person back at work', ({ page }) => walk(page, 'Cleo Ramstedt'))
})

test('from a signal to a person back at work, with the keyboard alone', ({ page }) =>
  walk(page, 'Dina Sandell', keyboard(page)))

async function walk(page: Page, name: string, hands = pointer): Promise<void> {
  await logIn(page, 'chef')
  await page.goto('/signaler')
  await hands.press(page.getByRole('link', { name }))
  await hands.press(button(page, 'Öppna ärende'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const [the = ''] = page.url().split('?')
  await talk(page, the, hands)
  await plan(page, the, hands)
  await meeting(page, the, hands)
  await closing(page, the, hands)
  await page.goto(`${the}/historik`)
  const told = page.getByRole('main')
  await expect(told).toContainText('bokade ett rehabsamtal')
  await expect(told).toContainText('avslutade ärendet')
  await expect(told).toContainText('svarade på hur det går')
}

async function talk(page: Page, the: string, { press, fill, check }: Hands): Promise<void> {
  await page.goto(`${the}/langd`)
  await fill(page.getByLabel('Sista dag med frånvaro'), '2027-02-01')
  await press(button(page, 'Spara'))
  await page.goto(`${the}/samtal/nytt`)
  await check(page.getByLabel('Rehabsamtal'))
  await fill(page.getByLabel('Dag', { exact: true }), '2026-11-20')
  await check(page.getByLabel('facket får vara med'))
  await press(button(page, 'Boka samtalet'))
  await press(page.getByRole('link', { name: 'Skriv upp samtalet' }))
  await fill(page.getByLabel('2. Dialog'), 'Kväll och helg går inte nu. 19121212-1212')
  await press(button(page, 'Spara samtalet'))
  await expect(page.getByRole('alert')).toContainText('personnummer')
  await page.getByLabel('2. Dialog').fill('')
  await fill(page.getByLabel('2. Dialog'), 'Kväll och helg går inte nu, dagpass går bra.')
  await press(button(page, 'Spara samtalet'))
  await expect(page.getByRole('main')).toContainText('Uppskrivet av Karin Lindqvist')
}

async function plan(page: Page, the: string, { press, fill, check }: Hands): Promise<void> {
  await page.goto(`${the}/plan`)
  await press(button(page, 'Gör klar planen'))
  await expect(page.getByRole('alert')).toContainText('saknas')
  await press(button(page, 'Lägg till en uppgift'))
  await fill(page.getByLabel('Arbetsuppgift').last(), 'Hembesök')
  await press(button(page, 'Lägg till ett steg'))
  await fill(page.getByLabel('Steg 1, från'), '2027-02-02')
  await fill(page.getByLabel('Steg 1, andel'), '100')
  await press(button(page, 'Lägg till ett datum'))
  await fill(page.getByLabel('Uppföljning 1'), '2026-12-18')
  for (const task of await page.locator('tbody[data-choice]').all()) await check(task.getByRole('radio').first())
  await fill(page.getByLabel('Hur och när håller ni kontakten'), 'Karin ringer varje onsdag.')
  await check(page.getByRole('radio', { name: 'Ja', exact: true }))
  await press(button(page, 'Gör klar planen'))
  await expect(page).toHaveURL(/versioner\/1/)
  await page.goto(the)
  await expect(page.getByRole('main')).toContainText('Planen är klar')
}

async function meeting(page: Page, the: string, { press, fill, check }: Hands): Promise<void> {
  await page.goto(`${the}/moten/nytt`)
  await check(page.getByLabel('Avstämningsmöte'))
  await fill(page.getByLabel('Dag', { exact: true }), '2026-11-20')
  await fill(page.getByLabel('Från klockan'), '8.00')
  await fill(page.getByLabel('Till klockan'), '8.30')
  await press(button(page, 'Boka mötet'))
  await press(page.getByRole('link', { name: 'Skriv protokoll' }))
  await check(page.getByLabel('Karin Lindqvist'))
  await fill(page.getByLabel('Det ni talade om'), 'Vad som behöver vara klart före första dagen.')
  await fill(page.getByLabel('Det ni kom överens om'), 'Fast dagschema de första veckorna.')
  await check(page.getByLabel('Ja, det är klart'))
  await press(button(page, 'Spara protokollet'))
  await expect(page.getByRole('main')).toContainText('Fast dagschema')
}

async function closing(page: Page, the: string, { press, check }: Hands): Promise<void> {
  await page.goto(`${the}/avslut`)
  await check(page.getByLabel('Tillbaka i sitt arbete'))
  await check(page.getByLabel('Arbetar som tidigare'))
  await press(button(page, 'Avsluta ärendet'))
  await press(page.getByRole('link', { name: 'Svara', exact: true }))
  await check(page.getByLabel('Det fungerar', { exact: true }))
  await press(button(page, 'Svara'))
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
