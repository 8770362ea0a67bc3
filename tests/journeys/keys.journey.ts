import { generateTOTP } from '@epic-web/totp'
import { expect, test, type CDPSession, type Page } from '@playwright/test'
import { faultsOf, logIn, logOut } from './walk'

const email = 'nora.vik@vard.example'
const password = 'fyra ord efter varandra'

/** A telephone with a passkey in it, that says yes at once. */
async function phoneWithPasskeys(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return session
}

/** The next code: one that has been used isn't taken again. */
async function nextCode(page: Page, secret: string): Promise<string> {
  const left = 30_000 - (Date.now() % 30_000)
  await page.waitForTimeout(left + 500)
  return (await generateTOTP({ secret })).otp
}

async function leave(page: Page): Promise<void> {
  await logOut(page)
  await expect(page).toHaveURL('/logga-in')
}

async function givePassword(page: Page): Promise<void> {
  await page.goto('/logga-in')
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
}

test('somebody outside is invited, sets up an app, and comes back by code, by paper and by passkey', async ({
  page,
  browser,
}) => {
  await logIn(page, 'chef')
  await page.goto('/arenden')
  await page.getByRole('link', { name: 'Elin Wallgren' }).first().click()
  await page.goto(`${new URL(page.url()).pathname}/meddelanden/inbjudan`)
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Namn').fill('Nora Vik')
  await page.getByLabel('Roll').selectOption({ label: 'Rehabkoordinator i vården' })
  await page.getByLabel('Vårdgivare eller företagshälsovård').fill('Norra vårdcentralen')
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await expect(page.getByRole('status')).toContainText('Om adressen går att bjuda in')
  expect(await faultsOf(page)).toEqual([])
  await leave(page)

  await logIn(page, 'admin')
  await page.goto(`/admin/anvandare?sok=${email}`)
  await page.getByRole('link', { name: 'Nora Vik' }).click()
  await page.getByRole('link', { name: 'Ny inloggningslänk' }).click()
  await page.getByRole('button', { name: 'Skapa länken' }).click()
  const link = /http\S+\/aktivera\/[\w-]+/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? ''

  const outside = await browser.newPage({ locale: 'sv-SE', viewport: { width: 390, height: 844 } })
  await outside.goto(new URL(link).pathname)
  await outside.getByLabel('Nytt lösenord').fill(password)
  await outside.getByRole('button', { name: 'Spara lösenordet' }).click()
  await expect(outside).toHaveURL('/logga-in?klart=1')
  await givePassword(outside)
  await expect(outside).toHaveURL('/logga-in/tvasteg')
  expect(await faultsOf(outside)).toEqual([])
  const secret = ((await outside.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
  await outside.getByLabel('Kod från appen').fill((await generateTOTP({ secret })).otp)
  await outside.getByRole('button', { name: 'Fortsätt' }).click()
  const codes = (await outside.getByLabel('Dina reservkoder').inputValue()).split('\n')
  expect(codes).toHaveLength(10)
  expect(await faultsOf(outside)).toEqual([])
  await outside.getByRole('link', { name: 'Jag har sparat dem, fortsätt' }).click()
  await expect(outside.getByText('Inloggad som Nora Vik')).toBeAttached()
  expect((await outside.goto('/arenden'))?.status()).toBe(404)

  await outside.goto('/')
  await leave(outside)
  await givePassword(outside)
  await expect(outside).toHaveURL('/logga-in/kod')
  expect(await faultsOf(outside)).toEqual([])
  await outside.getByLabel('Kod från appen').fill(await nextCode(outside, secret))
  await outside.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(outside.getByText('Inloggad som Nora Vik')).toBeAttached()

  await leave(outside)
  await givePassword(outside)
  await outside.getByText('Har du varken app eller passkey här?').click()
  await outside.getByLabel('Reservkod').fill(codes[0] ?? '')
  await outside.getByRole('button', { name: 'Använd reservkoden' }).click()
  await expect(outside.getByText('Inloggad som Nora Vik')).toBeAttached()

  await phoneWithPasskeys(outside)
  await outside.goto('/installningar/inloggning/passkeys/ny')
  await outside.getByLabel('Vad ska den heta?').fill('Jobbtelefonen')
  await outside.getByLabel('Ditt lösenord').fill(password)
  expect(await faultsOf(outside)).toEqual([])
  await outside.getByRole('button', { name: 'Skapa passkey' }).click()
  await expect(outside).toHaveURL('/installningar/inloggning?klart=passkey')
  await expect(outside.getByText('Jobbtelefonen').first()).toBeVisible()
  await expect(outside.getByText('Du har 9 kvar')).toBeVisible()

  await leave(outside)
  await givePassword(outside)
  await outside.getByRole('button', { name: 'Använd passkey' }).click()
  await expect(outside.getByText('Inloggad som Nora Vik')).toBeAttached()

  await leave(outside)
  await outside.goto('/logga-in')
  await outside.getByRole('button', { name: 'Använd passkey' }).click()
  await expect(outside.getByText('Inloggad som Nora Vik')).toBeAttached()
  await outside.goto('/installningar/inloggning')
  await outside.getByRole('link', { name: 'Ta bort Jobbtelefonen' }).click()
  await outside.getByLabel('Ditt lösenord').fill(password)
  await outside.getByRole('button', { name: 'Ta bort passkeyn' }).click()
  await expect(outside.getByText('Du har ingen.')).toBeVisible()
  await outside.close()
})

test('without script there is no passkey to press, and the other ways are there', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, locale: 'sv-SE' })
  await page.goto('/logga-in')
  await expect(page.getByRole('button', { name: 'Använd passkey' })).toBeHidden()
  await logIn(page, 'medarbetare')
  await page.goto('/installningar/inloggning/passkeys/ny')
  await expect(page.getByRole('link', { name: 'ställ in en app' })).toBeVisible()
  await page.close()
})
