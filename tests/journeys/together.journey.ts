import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { mailServer, type MailServer } from '../support/mail-server'
import { keyboard, pointer, type Hands } from './hands'
import { codeOf, logIn, password } from './walk'

/** One patient, one care giver, in one browser each for who takes part. */
interface Walk {
  outside: string
  name: string
  employer: BrowserContextOptions
  care: BrowserContextOptions
  hands?: (page: Page) => Hands
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
let mail: MailServer

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => void (mail = await mailServer({ port: Number(process.env.JOURNEY_MAIL_PORT) })))
test.afterAll(() => mail.close())

test('healthcare and employer write while the employee lets them, the nurse on a phone', ({ browser }) =>
  together(browser, { outside: 'vera.ekdahl@vard.example', name: 'Vera Ekdahl', employer: {}, care: phone }))

test('the same without JavaScript', ({ browser }) =>
  together(browser, {
    ...{ outside: 'olof.rask@vard.example', name: 'Olof Rask' },
    employer: { javaScriptEnabled: false },
    care: { ...phone, javaScriptEnabled: false },
  }))

test('the same with the keyboard alone', ({ browser }) =>
  together(browser, {
    outside: 'signe.holst@vard.example',
    name: 'Signe Holst',
    employer: {},
    care: {},
    hands: keyboard,
  }))

async function together(
  browser: Browser,
  { outside, name, employer, care, hands = () => pointer }: Walk,
): Promise<void> {
  const open = async (options: BrowserContextOptions) => (await browser.newContext(options)).newPage()
  const [reko, elin, nurse] = [await open(employer), await open(employer), await open(care)]
  await logIn(reko, 'rekoag')
  const ward = await caseOf(reko, 'Elin Wallgren')
  await invite(reko, ward, { outside, name })
  await logIn(elin, 'medarbetare')
  await give(elin, outside, hands(elin))
  const thread = await ask(reko, ward, outside, hands(reko))
  await signUp(nurse, outside, hands(nurse))
  await answer(nurse, thread, hands(nurse))
  await proposeMeeting(nurse, thread, hands(nurse))
  await expectText(reko, thread, 'Låt gärna varje steg ta fyra veckor.')
  await stranger(browser, thread)
  await withdraw(elin, name, hands(elin))
  for (const page of [reko, nurse]) await expectLocked(page, thread)
  await seenBy(elin, name)
  await fetchAll(elin)
  await logTells(await open(employer), name)
}

async function caseOf(page: Page, name: string): Promise<string> {
  await page.goto(`/arenden?namn=${encodeURIComponent(name)}`)
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  return page.url().split('?')[0] ?? ''
}

async function invite(page: Page, ward: string, { outside, name }: { outside: string; name: string }): Promise<void> {
  await page.goto(`${ward}/meddelanden/inbjudan`)
  await page.getByLabel('E-post').fill(outside)
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByLabel('Roll').selectOption('rehabkoordinator')
  await page.getByLabel('Vårdgivare eller').fill('Vårdcentralen Linden')
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(page.getByRole('main')).toContainText(outside)
}

async function give(page: Page, outside: string, { press, check }: Hands): Promise<void> {
  await page.goto('/min-sida/medgivanden')
  await press(page.getByRole('link', { name: 'Ge ett nytt medgivande' }))
  await chooseBy(page, 'Vem får ha kontakt', outside)
  for (const told of ['Arbetsuppgifter', 'Anpassningar', 'Mötestider']) await check(page.getByLabel(told))
  await expect(page.getByLabel('Diagnos')).not.toBeChecked()
  await press(page.getByRole('button', { name: 'Fortsätt' }))
  await expect(page.getByRole('main')).toContainText('Vårdcentralen Linden')
  await press(page.getByRole('button', { name: 'Ja, jag ger mitt medgivande' }))
  await expect(page).toHaveURL(/\/min-sida\/medgivanden/)
}

async function ask(page: Page, ward: string, outside: string, { press, fill }: Hands): Promise<string> {
  await page.goto(`${ward}/meddelanden`)
  await chooseBy(page, 'Till vem?', outside)
  await fill(page.getByRole('textbox', { name: 'Meddelande' }), 'Nr 19121212-1212. Vi planerar 25 procent.')
  await press(page.getByRole('button', { name: 'Starta tråd' }))
  await expect(page.getByRole('alert')).toContainText('personnummer')
  await page.getByRole('textbox', { name: 'Meddelande' }).fill('')
  await fill(page.getByRole('textbox', { name: 'Meddelande' }), 'Vi planerar 25 procent. Vad bör vi ändra?')
  await fill(page.getByLabel('Vill du ha svar senast?'), '2026-11-25')
  await press(page.getByRole('button', { name: 'Starta tråd' }))
  await expect(page).toHaveURL(/\/meddelanden\/[a-z2-9]{12}/)
  return page.url().split('?')[0] ?? ''
}

async function signUp(page: Page, outside: string, { press, fill }: Hands): Promise<void> {
  const told = () => mail.received.find(({ to, text }) => to === outside && text.includes('/aktivera/'))
  await expect.poll(told, { timeout: 90_000 }).toBeDefined()
  const { subject, text } = told() ?? { subject: '', text: '' }
  expect(`${subject} ${text}`).not.toMatch(/Elin|Wallgren|sjuk|Region/)
  await page.goto(/\/aktivera\/[\w-]+/.exec(text)?.[0] ?? '')
  await fill(page.getByLabel('Nytt lösenord'), password)
  await press(page.getByRole('button', { name: 'Spara lösenordet' }))
  await fill(page.getByLabel('E-post'), outside)
  await fill(page.getByLabel('Lösenord'), password)
  await press(page.getByRole('button', { name: 'Logga in', exact: true }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ställ in steg två')
  await page.goto('/meddelanden')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logga in')
  await page.goto('/logga-in/tvasteg')
  const letters = await page.getByText('skriv in de här bokstäverna').locator('code').innerText()
  await fill(page.getByLabel('Kod från appen'), await codeOf(letters))
  await press(page.getByRole('button', { name: 'Fortsätt' }))
}

async function answer(page: Page, thread: string, { press, fill, check, choose }: Hands): Promise<void> {
  await page.goto('/meddelanden')
  await press(page.getByRole('link', { name: 'Elin Wallgren' }))
  await expect(page).toHaveURL(thread)
  await expect(page.getByRole('main')).toContainText('Vi planerar 25 procent. Vad bör vi ändra?')
  await choose(page.getByLabel('Vad gäller det?'), 'Svar')
  await check(page.getByLabel('Anpassningar'))
  const text = page.getByRole('textbox', { name: 'Meddelande' })
  await fill(text, 'Hon har F43.8. Låt gärna varje steg ta fyra veckor.')
  await press(page.getByRole('button', { name: 'Skicka', exact: true }))
  await expect(page.getByRole('alert')).toContainText('diagnos')
  await expect(text).toHaveValue(/fyra veckor/)
  await text.fill('')
  await fill(text, 'Låt gärna varje steg ta fyra veckor.')
  await press(page.getByRole('button', { name: 'Skicka', exact: true }))
  await expect(page.getByRole('main')).toContainText('Låt gärna varje steg ta fyra veckor.')
}

async function proposeMeeting(page: Page, thread: string, { press, fill }: Hands): Promise<void> {
  await page.goto(thread)
  await press(page.getByRole('link', { name: 'Föreslå mötestider' }))
  await fill(page.getByLabel('Dag', { exact: true }).first(), '2026-12-03')
  await fill(page.getByLabel('Från klockan').first(), '9.00')
  await fill(page.getByLabel('Till klockan').first(), '9.45')
  await press(page.getByRole('button', { name: 'Skicka förslaget' }))
  await expect(page.getByRole('main')).toContainText('Tor 3 dec')
}

async function stranger(browser: Browser, thread: string): Promise<void> {
  const page = await browser.newPage()
  await logIn(page, 'rehabkoordinator2')
  for (const under of ['', '/motestider', '/bilagor/aaaaaaaaaaaa', '/sdk', '/avslut'])
    expect((await page.goto(`${thread}${under}`))?.status(), under).toBe(404)
  await page.close()
}

async function withdraw(page: Page, name: string, { press }: Hands): Promise<void> {
  await page.goto('/min-sida/medgivanden')
  const given = page.getByRole('listitem').filter({ hasText: name })
  await press(given.getByRole('button', { name: 'Återkalla medgivande' }))
  await press(page.getByRole('main').getByRole('button', { name: 'Återkalla medgivande' }))
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('återkallat')
}

async function expectLocked(page: Page, thread: string): Promise<void> {
  await page.goto(thread)
  await expect(page.getByRole('main')).toContainText('medgivandet är återkallat')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('fyra veckor')
  const { status } = await page.evaluate(async (to) => {
    const body = new URLSearchParams({ text: 'En sak till.', syfte: 'answer' })
    return { status: (await fetch(to, { method: 'POST', body })).status }
  }, thread)
  expect(status).toBe(409)
}

async function seenBy(page: Page, name: string): Promise<void> {
  await page.goto('/min-sida/atkomst')
  await expect(page.getByRole('main')).toContainText(name)
}

async function fetchAll(page: Page): Promise<void> {
  await page.goto('/min-sida/export')
  if (await page.getByRole('button', { name: 'Gör en kopia' }).isVisible())
    await page.getByRole('button', { name: 'Gör en kopia' }).click()
  const asFile = page.getByRole('link', { name: 'som datafil (JSON)' }).first()
  await expect(async () => {
    await page.reload()
    await expect(asFile).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 120_000 })
  const [file] = await Promise.all([page.waitForEvent('download'), asFile.click()])
  const told = (await (await file.createReadStream()).toArray()).join('')
  expect(told).toContain('Låt gärna varje steg ta fyra veckor.')
}

async function logTells(page: Page, name: string): Promise<void> {
  await logIn(page, 'logg')
  await page.goto(`/logg?vem=${encodeURIComponent(name)}`)
  const rows = page.getByRole('table').first()
  for (const did of ['Läste en tråd', 'Skickade ett meddelande']) await expect(rows).toContainText(did)
  for (const [code, did] of Object.entries(ownActs)) {
    await page.goto(`/logg?person=${encodeURIComponent('Elin Wallgren')}&handelse=${code}`)
    await expect(rows.getByRole('cell', { name: did }).first()).toBeVisible()
  }
}

const ownActs = {
  'own.give-medgivande': 'Gav ett medgivande',
  'own.change-medgivande': 'Ändrade eller svarade om sitt medgivande',
  'own.export': 'Bad om en kopia',
}

/** The option whose text holds the address. */
async function chooseBy(page: Page, label: string, address: string): Promise<void> {
  const field = page.getByLabel(label)
  const value = await field.locator('option', { hasText: address }).getAttribute('value')
  await field.selectOption(value)
}

async function expectText(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('main')).toContainText(text)
}
