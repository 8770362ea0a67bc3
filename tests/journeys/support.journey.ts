import { expect, test, type Locator, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keyboard, pointer, type Hands } from './hands'
import { logIn, logOut } from './walk'

const workplaces = ['Provköket', 'Provtvätten', 'Provlabbet', 'Provförrådet']
const staff = 12

/** Four workplaces of Karin's with twelve each, who have been away much since the summer; Göran is their skyddsombud too. */
test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'reko-support-'))
  const path = join(process.env.JOURNEY_FOLDER ?? '', 'reko.db')
  const karin = numberOf(path, 'Karin Lindqvist')
  const write = (name: string, lines: string[]) => {
    writeFileSync(join(folder, name), lines.join('\n'))
    return join(folder, name)
  }
  const seats = workplaces.flatMap((_name, place) =>
    Array.from({ length: staff }, (_, seat) => ({ code: `PROV${place}`, number: `98${place}${100 + seat}`, seat })),
  )
  const files = [
    write('organisation.csv', [
      'kod;namn;typ;overordnad;verksamhet',
      ...workplaces.map((name, place) => `PROV${place};${name};arbetsplats;NORD;prov`),
    ]),
    write('personal.csv', [
      'anstallningsnummer;namn;kon;fodelsear;arbetsplats;chef;from',
      ...seats.map(
        ({ code, number, seat }) =>
          `${number};Prov Person${number};${seat % 2 ? 'K' : 'M'};1980;${code};${karin};2015-01-01`,
      ),
    ]),
    write('franvaro.csv', [
      'anstallningsnummer;from;tom;omfattning',
      ...seats.flatMap(({ number, seat }) => [
        `${number};2025-03-${10 + seat};2025-03-${12 + seat};100`,
        `${number};2026-0${4 + (seat % 5)}-01;2026-0${4 + (seat % 5)}-26;100`,
      ]),
    ]),
  ]
  command('import', ...files)
  command('user', 'add', 'skyddsombud@reko.example', '--role', 'skyddsombud', ...unitsOf())
  rmSync(folder, { recursive: true })
})

const unitsOf = (): string[] => workplaces.flatMap((_name, place) => ['--unit', `PROV${place}`])

const command = (...words: string[]) =>
  execFileSync(process.execPath, ['app/server/command.mjs', ...words], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, DATABASE_PATH: join(process.env.JOURNEY_FOLDER ?? '', 'reko.db'), REKO_NOW: '2026-11-20' },
  })

function numberOf(path: string, name: string): string {
  const database = new Database(path, { readonly: true })
  const row = database.prepare('SELECT employee_number AS number FROM employment WHERE name = ?').get(name)
  database.close()
  return (row as { number: string }).number
}

test('from a candidate to an evaluated intervention, on a screen', ({ page }) => walk(page, 'Provköket'))

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('from a candidate to an evaluated intervention', ({ page }) => walk(page, 'Provtvätten'))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('from a candidate to an evaluated intervention', ({ page }) => walk(page, 'Provlabbet'))
})

test('from a candidate to an evaluated intervention, with the keyboard alone', ({ page }) =>
  walk(page, 'Provförrådet', keyboard(page)))

async function walk(page: Page, workplace: string, hands = pointer): Promise<void> {
  const the = await choosing(page, workplace, hands)
  await mapping(page, the, hands)
  await planning(page, the, hands)
  await carryingOut(page, the, hands)
  await page.goto(`/insatsregister?sok=${workplace}`)
  await expect(page.getByRole('main')).toContainText('Avslutad')
  await expect(page.getByRole('main')).toContainText('Insatsen hjälpte')
  await logOut(page)
  await logIn(page, 'insatsagare')
  await page.goto('/insatsregister?sok=Vårdcentralen Lunden')
  await page.getByRole('link', { name: 'Vårdcentralen Lunden' }).click()
  await expect(page.getByRole('main')).toContainText('har gått ned mer än på jämförbara arbetsplatser')
  await logOut(page)
}

/** The insatsägare finds the workplace in her list and chooses it, and invites who is to take part. */
async function choosing(page: Page, workplace: string, { press, check }: Hands): Promise<string> {
  await logIn(page, 'insatsagare')
  await page.goto('/arbetsplatser?verksamhet=prov')
  await press(page.getByRole('main').getByRole('row').getByRole('link', { name: workplace }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workplace)
  await press(page.getByRole('link', { name: 'Föreslå insats' }))
  await check(page.getByLabel('Sjukfrånvaron är hög och stiger'))
  await press(button(page, 'Starta insatsen'))
  await expect(page).toHaveURL(/insatser\//)
  const [the = ''] = page.url().split('?')
  for (const guest of ['Göran Palmér', 'Lena Forsman']) {
    await page.goto(`${the}/deltagare`)
    await check(page.getByLabel(guest))
    await press(button(page, 'Bjud in'))
  }
  await page.goto(`${the}/overgang`)
  await press(button(page, 'Gå vidare'))
  await logOut(page)
  return the
}

/** Chef, skyddsombud and FHV map; the chef approves. */
async function mapping(page: Page, the: string, hands: Hands): Promise<void> {
  const { press, fill, check, choose } = hands
  for (const [guest, words] of [
    ['skyddsombud', 'Ta med lyften i riskerna.'],
    ['fhv', 'Vi kan hålla en ergonomrond.'],
  ] as const) {
    await logIn(page, guest)
    await press(page.getByRole('main').getByRole('link', { name: /Prov/ }).first())
    await expect(page).toHaveURL(/insatser\//)
    await page.goto(`${the}/kartlaggning`)
    await fill(page.getByLabel('Din kommentar'), words)
    await press(button(page, 'Kommentera'))
    await expect(page.getByRole('main')).toContainText(words)
    await logOut(page)
  }
  await logIn(page, 'chef')
  await page.goto(`${the}/kartlaggning`)
  await press(button(page, 'Spara och godkänn'))
  await expect(page.getByRole('alert')).toContainText('hindrar')
  await fill(page.getByLabel('Hur ser läget ut?'), 'Tunga pass och ingen reserv.')
  await fill(box(page, 'Orsak'), 'Ingen reserv i schemat')
  await choose(page.getByLabel('Nivå'), 'Organisation: hur arbetet är ordnat')
  await fill(box(page, 'Hinder'), 'Ingen hinner vila')
  await fill(box(page, 'Risk'), 'Lyft utan hjälpmedel')
  await check(page.getByRole('radio', { name: 'Nej', exact: true }))
  await choose(page.getByLabel('Vilka', { exact: true }), 'Medarbetarna')
  await press(button(page, 'Spara och godkänn'))
  await expect(page.getByRole('main')).toContainText('Godkänt')
  await page.goto(`${the}/overgang`)
  await press(button(page, 'Gå vidare'))
}

/** The chef writes and publishes the plan, which the skyddsombud could read; and approves it. */
async function planning(page: Page, the: string, { press, fill, choose }: Hands): Promise<void> {
  await page.goto(`${the}/plan`)
  await fill(box(page, 'Hinder'), 'Ingen hinner vila')
  await fill(box(page, 'Mål'), 'Alla hinner vila mellan passen')
  await press(button(page, 'Spara').last())
  await choose(page.getByLabel('Hör till målet'), 'Ingen hinner vila')
  await fill(box(page, 'Åtgärd'), 'Reserv i schemat')
  await choose(page.getByLabel('Typ', { exact: true }), 'Ändrad organisation')
  await choose(page.getByLabel('Vem kan besluta?'), 'Chefen själv')
  await fill(box(page, 'Ansvarig'), 'Karin Lindqvist')
  await fill(page.getByLabel('Börjar'), '2026-11-23')
  await fill(page.getByLabel('Klar senast'), '2027-01-29')
  await fill(page.getByLabel('Följs upp'), '2027-02-05')
  await fill(page.getByLabel('Hur märks det att den verkar?'), 'Inga dubbla pass')
  await fill(page.getByLabel('Vad gör chefen vid upprepad'), 'Samtal inom två veckor efter tredje tillfället.')
  await press(button(page, 'Spara och publicera version 1'))
  await expect(page.getByRole('main')).toContainText('Version 1')
  await press(button(page, 'Spara och godkänn'))
  await page.goto(`${the}/overgang`)
  await press(button(page, 'Gå vidare'))
}

/** Everything that was to be done has been, so it is closed before its follow-ups, which is warned of; and evaluated. */
async function carryingOut(page: Page, the: string, { press, fill, check, choose }: Hands): Promise<void> {
  await page.goto(`${the}/uppfoljning`)
  await press(page.getByText('Säg hur det går').first())
  await check(page.getByRole('radio', { name: 'Gjord', exact: true }).first())
  await press(button(page, 'Spara').first())
  await choose(page.getByLabel('Hur gick det?'), 'Tydligt bättre')
  await fill(page.getByLabel('Vad bygger ni det på?').last(), 'Inga dubbla pass sedan dess.')
  await fill(box(page, 'Lärdom'), 'Börja med schemat')
  await fill(page.getByLabel('Var lever det vidare?'), 'Punkt på arbetsplatsträffen.')
  await fill(box(page, 'Ansvarig'), 'Karin Lindqvist')
  await fill(page.getByLabel('Från och med'), '2027-03-01')
  await press(button(page, 'Spara och godkänn'))
  await expect(page.getByRole('main')).toContainText('Godkänt')
  await page.goto(`${the}/overgang`)
  await press(button(page, 'Avsluta insatsen'))
  await page.goto(`${the}/uppfoljning`)
  await press(page.getByText('Utvärdera insatsen'))
  await check(page.getByLabel('Insatsen hjälpte', { exact: true }))
  await fill(page.getByLabel('Vad bygger du det på?'), 'Gruppen orkar mer.')
  await press(button(page, 'Spara').first())
  await page.goto(the)
  await expect(page.getByRole('main')).toContainText('Före och efter')
}

const box = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
