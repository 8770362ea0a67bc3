import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { importBatch, mappingProfile } from '#db/schema'
import { employer } from '#tests/support/imported'
import { portal, type Visitor } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { sweepUploads } from '~/jobs/upload-sweep.server'
import { runWaitingImports } from '~/jobs/import.server'
import { uploadFolder } from '~/outside/upload-folder.server'
import { path } from '~/paths'

let w: World
let leif: Visitor

beforeEach(async () => {
  w = world({ today: '2026-11-20' })
  w.account('Leif Dahlén', { role: 'admin' })
  w.account('Mikael Ström', { role: 'rekoAg', everywhere: true })
  await employer()
  leif = portal(w).as('Leif Dahlén')
  for (const name of readdirSync(uploadFolder())) utimesSync(join(uploadFolder(), name), 0, 0)
  sweepUploads()
})

/** What a page says, without React's marks between the pieces of a text. */
const said = async (address: string): Promise<string> => (await leif.get(address)).html.replaceAll('<!-- -->', '')

const header = 'anstallningsnummer;from;tom;omfattning'

function upload(files: Record<string, string>, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ kalla: 'Lönesystemet', ...fields })) form.append(name, value)
  for (const [name, text] of Object.entries(files)) form.append('filer', new Blob([text]), name)
  form.append('roll', fields.roll ?? 'admin')
  return form
}

async function tried(files: Record<string, string>): Promise<string> {
  const answer = await leif.post(path('imports'), upload(files))
  expect(answer.status).toBe(303)
  await runWaitingImports()
  return answer.to?.replace('?klart=filer', '') ?? ''
}

describe('Att läsa in filer i webbläsaren', () => {
  it('filen läggs på disk där ingen annan läser den, och sidan säger hur långt det har kommit', async () => {
    const answer = await leif.post(
      path('imports'),
      upload({ 'frånvaro.csv': `${header}\n101;2026-11-10;2026-11-12;100` }),
    )
    const [batch] = w.db.select().from(importBatch).all().slice(-1)
    expect(answer).toMatchObject({
      status: 303,
      to: path('importBatch', { id: batch?.slug ?? '' }, { klart: 'filer' }),
    })
    expect(batch).toMatchObject({ phase: 'waiting', source: 'Lönesystemet', dryRun: true, bytesTotal: 68 })
    const [copy] = batch?.uploads ?? []
    expect(copy?.name).toBe('frånvaro.csv')
    expect(statSync(copy?.path ?? '').mode & 0o777).toBe(0o600)
    const page = await said(answer.to ?? '')
    for (const words of ['Filerna väntar på sin tur', 'frånvaro.csv', 'Uppdatera', 'data-progress'])
      expect(page).toContain(words)
    await runWaitingImports()
    expect(existsSync(copy?.path ?? '')).toBe(false)
  })

  it('rubriken säger vad som går att läsa in, varje fel står med hur det rättas, och inget är ändrat', async () => {
    const to = await tried({
      'f.csv': [
        header,
        '101;2026-11-10;2026-11-12;100',
        '102;2026-11-10;2026-11-02;100',
        'E-30771;2026-11-10;;100',
      ].join('\n'),
    })
    const html = await said(to)
    expect(html).toContain('1 rad kan läsas in, 2 kan det inte')
    expect(html).toContain('Slutar före den börjar')
    expect(html).toContain('Läs in personalfilen först')
    expect(html).toContain('En ny period')
    expect(w.db.$client.prepare('SELECT count(*) AS n FROM absence_spell').get()).toEqual({ n: 0 })
    const csv = (await leif.get(`${to}/fel.csv`)).html
    expect(csv).toMatch(/^fil;rad;kolumn;varde;fel;sa_rattar_du\r\nf\.csv;3;tom;2026-11-02;/)
    expect(csv.trim().split('\r\n')).toHaveLength(3)
  })

  it('de goda raderna tas in med en knapp och ångras med en annan', async () => {
    const to = await tried({ 'f.csv': `${header}\n101;2026-11-10;2026-11-12;100\n9;2026-11-10;;100` })
    expect(await leif.post(to, { roll: 'admin', val: 'ta-in' })).toMatchObject({
      status: 303,
      to: `${to}?klart=tas-in`,
    })
    await runWaitingImports()
    expect(await said(to)).toContain('1 rad är inläst')
    expect(await leif.post(to, { roll: 'admin', val: 'angra' })).toMatchObject({
      status: 303,
      to: `${to}?klart=angrad`,
    })
    expect(await said(to)).toContain('Inläsningen är ångrad')
    const again = await leif.post(to, { roll: 'admin', val: 'angra' })
    expect(again.status).toBe(409)
  })

  it('en torrkörning som kastas lämnar inget kvar', async () => {
    const to = await tried({ 'f.csv': `${header}\n101;2026-11-10;2026-11-12;100` })
    expect(await leif.post(to, { val: 'kasta' })).toMatchObject({
      status: 303,
      to: path('imports', {}, { klart: 'kastad' }),
    })
    expect(await said(to)).toContain('Torrkörningen är kastad')
  })

  it('okända rubriker kopplas en gång, sparas som mall och känns igen sedan', async () => {
    const foreign = 'Anst.nr;Datum fr.o.m.;Datum t.o.m.\n101;2026-11-10;2026-11-12'
    const to = await tried({ 'lön.csv': foreign })
    expect(await said(to)).toContain('Rubrikerna i lön.csv är okända')
    const columns = `${to}/kolumner`
    expect(await said(columns)).toMatch(/<option value="Anst\.nr" selected/)
    const fields = { roll: 'admin', namn: 'Lön', slag: 'franvaro', 'kolumn-anstallningsnummer': 'Anst.nr' }
    const lacking = await leif.post(columns, { ...fields, 'kolumn-from': 'Anst.nr' })
    expect(lacking.status).toBe(422)
    expect(lacking.html).toContain('Välj vilken rubrik i filen som är ”Till och med”.')
    expect(lacking.html).toContain('Rubriken för ”Från och med” är redan vald')
    const whole = { ...fields, 'kolumn-from': 'Datum fr.o.m.', 'kolumn-tom': 'Datum t.o.m.' }
    expect(await leif.post(columns, whole)).toMatchObject({ status: 303, to: `${to}?klart=sparat` })
    await runWaitingImports()
    expect(await said(to)).toContain('Raden kan läsas in')
    expect(await said(await tried({ 'lön2.csv': foreign }))).toContain('Mallen Lön')
    const [profile] = w.db.select().from(mappingProfile).all()
    expect(await said(path('importProfiles'))).toContain('Datum fr.o.m.')
    expect(await leif.post(path('importProfiles'), { mall: profile?.slug ?? '' })).toMatchObject({ status: 303 })
    expect(w.db.select().from(mappingProfile).all()).toEqual([])
  })

  it('koder som mallen inte känner frågas det efter en gång, innan något prövas', async () => {
    const lön = (...codes: string[]) =>
      ['Nr;Start;Slut;Typ', ...codes.map((code, day) => `101;2026-11-0${day + 2};2026-11-0${day + 2};${code}`)].join(
        '\n',
      )
    const to = await tried({ 'lön.csv': lön('SJ', 'XQ', 'vab') })
    const pairs = {
      'kolumn-anstallningsnummer': 'Nr',
      'kolumn-from': 'Start',
      'kolumn-tom': 'Slut',
      'kolumn-orsak': 'Typ',
    }
    await leif.post(`${to}/kolumner`, { roll: 'admin', namn: 'Lön', slag: 'franvaro', ...pairs })
    await runWaitingImports()
    expect(await said(to)).toContain('Vilka koder i lön.csv är sjukfrånvaro?')
    expect(await said(`${to}/koder`)).toMatch(/”SJ” är.*”XQ” är/s)
    const fields = { roll: 'admin', 'kod-0': 'SJ', 'kod-1': 'XQ', 'orsak-0': 'sjuk' }
    const lacking = await leif.post(`${to}/koder`, fields)
    expect(lacking.status).toBe(422)
    expect(lacking.html).toContain('Välj vad ”XQ” betyder.')
    expect(lacking.html).toMatch(/<option value="sjuk" selected/)
    expect(await leif.post(`${to}/koder`, { ...fields, 'orsak-1': 'annat' })).toMatchObject({
      status: 303,
      to: `${to}?klart=sparat`,
    })
    await runWaitingImports()
    const tryout = await said(to)
    for (const words of ['1 rad kan läsas in, 2 lämnas utanför', 'med orsaken ”XQ” är inte sjukfrånvaro'])
      expect(tryout).toContain(words)
    expect(await said(path('importProfiles'))).toContain('Koden SJ')
    expect(await said(await tried({ 'lön2.csv': lön('sj') }))).toContain('Raden kan läsas in')
  })

  it('en mall utan Orsak säger före beslutet att alla rader räknas som sjukfrånvaro', async () => {
    const to = await tried({ 'lön.csv': 'Nr;Start;Slut;Typ\n101;2026-11-10;2026-11-12;VAB' })
    const pairs = { 'kolumn-anstallningsnummer': 'Nr', 'kolumn-from': 'Start', 'kolumn-tom': 'Slut' }
    await leif.post(`${to}/kolumner`, { roll: 'admin', namn: 'Lön', slag: 'franvaro', ...pairs })
    await runWaitingImports()
    expect(await said(to)).toMatch(/Ingen kolumn är Orsak: alla rader räknas som sjukfrånvaro\..*Ta in raden/s)
  })

  it('utan fil, utan källa eller i en annan roll sparas inget och formuläret kommer tillbaka', async () => {
    const nothing = await leif.post(path('imports'), upload({}))
    expect(nothing.status).toBe(422)
    expect(nothing.html).toMatch(/role="alert".*href="#filer".*Välj minst en fil/s)
    expect(nothing.html).toContain('value="Lönesystemet"')
    expect((await leif.post(path('imports'), upload({ 'f.csv': header }, { kalla: '' }))).status).toBe(422)
    expect((await leif.post(path('imports'), upload({ 'f.csv': header }, { roll: 'chef' }))).status).toBe(409)
    expect(readdirSync(uploadFolder())).toEqual([])
  })

  it('den som inte får läsa in når inte sidorna, och hennes fil tas inte emot', async () => {
    const to = await tried({ 'f.csv': `${header}\n101;2026-11-10;2026-11-12;100` })
    const mikael = portal(w).as('Mikael Ström')
    for (const address of [path('imports'), to, `${to}/fel.csv`, path('importProfiles')])
      expect((await mikael.get(address)).status).toBe(404)
    expect((await mikael.post(path('imports'), upload({ 'f.csv': header }))).status).toBe(404)
    expect(readdirSync(uploadFolder())).toEqual([])
  })

  it('det en död server hade börjat ta emot städas bort, men aldrig det som väntar på att läsas', async () => {
    await leif.post(path('imports'), upload({ 'f.csv': `${header}\n101;2026-11-10;;100` }))
    writeFileSync(join(uploadFolder(), 'halv'), 'x')
    for (const name of readdirSync(uploadFolder())) utimesSync(join(uploadFolder(), name), 0, 0)
    sweepUploads()
    expect(readdirSync(uploadFolder())).toHaveLength(1)
    expect(readdirSync(uploadFolder())).not.toContain('halv')
  })
})
