import { describe, expect, it } from 'vitest'
import { path } from '~/paths'
import { elinsCase } from '#tests/support/meetings'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import type { World } from '#tests/support/world'

const number = '070-123 45 67'
const why = 'Numret till mötet på distans'

function cased() {
  const { w, slug } = elinsCase()
  return { w, at: { id: slug }, chef: portal(w).as(personas.chef, 'chef') }
}

const plain = (html: string): string => html.replaceAll('<!-- -->', '')
const kept = (w: World) => w.db.$client.prepare('SELECT place, reason FROM kept_number').all()

/** Neither the number nor why it was kept is in the log. */
function logTells(w: World) {
  const last = w.trail().findLast(({ outcome }) => outcome === 'done')
  expect(last?.details).toMatchObject({ numberKept: true })
  expect(JSON.stringify(w.trail())).not.toMatch(/070-|distans/)
}

const talk = { roll: 'chef', sort: 'rehab', datum: '2026-11-24', facket: 'ja', plats: `På telefon, ${number}` }
const meeting = {
  ...{ roll: 'chef', sort: 'reconciliation', datum: '2026-11-24', borjar: '10.00', slutar: '11.00' },
  ...{ plats: `Ring ${number}`, medarbetare: 'ja' },
}
const order = { roll: 'chef', sort: 'fhv', tjanst: 'survey', fran: '2026-11-24', vad: `Fråga efter Lena, ${number}` }

describe('Ett telefonnummer där det får stå, utan skript', () => {
  it.each([
    ['caseTalkNew', talk, 'plats', 'talk'],
    ['caseMeetingNew', meeting, 'plats', 'meeting'],
    ['caseMeasureNew', order, 'vad', 'measure'],
  ] as const)(
    '%s: syns vid fältet med texten kvar, och sparas när skälet är skrivet',
    async (page, fields, field, place) => {
      const { w, at, chef } = cased()
      expect((await chef.get(path(page, at))).html).not.toContain('Spara numret ändå')
      const asked = await chef.post(path(page, at), fields)
      const html = plain(asked.html)
      expect(asked.status).toBe(422)
      expect(html).toMatch(new RegExp(`role="alert".*href="#${field}".*href="#${field}-nummer"`, 's'))
      expect(html).toContain(`id="${field}-error"`)
      expect(html).toContain(`”${number}” ser ut som ett telefonnummer`)
      expect(html).toMatch(new RegExp(`<label for="${field}-nummer"[^>]*>Spara numret ändå`))
      expect(html.match(new RegExp(number, 'g'))?.length).toBeGreaterThan(1)
      expect(kept(w)).toEqual([])
      expect((await chef.post(path(page, at), { ...fields, [`${field}-nummer`]: why })).status).toBe(303)
      expect(kept(w)).toMatchObject([{ place }])
      expect(JSON.stringify(kept(w))).not.toContain('distans')
      logTells(w)
      expect(plain((await chef.get(path('caseHistory', at))).html)).toContain(`Skäl: ${why}`)
    },
  )

  it('planens kontakt: utkastet sparas med skälet, som står kvar nästa gång', async () => {
    const { w, at, chef } = cased()
    const plan = path('casePlan', at)
    const typed = { roll: 'chef', revision: '0', kontakt: `Karin ringer ${number}`, atgard: 'spara' }
    const asked = await chef.post(plan, typed)
    expect([asked.status, asked.html.includes(`Karin ringer ${number}</textarea>`)]).toEqual([422, true])
    expect(asked.html).toMatch(/<div class="mt-5" data-why="kontakt-nummer">/)
    expect((await chef.post(plan, { ...typed, 'kontakt-nummer': why })).status).toBe(303)
    logTells(w)
    const { html } = await chef.get(plan)
    expect(html).toContain(`value="${why}"`)
    const again = { ...typed, revision: '1', kontakt: `Karin ringer ofta ${number}`, 'kontakt-nummer': why }
    expect((await chef.post(plan, again)).status).toBe(303)
    expect(kept(w)).toHaveLength(1)
  })

  it('planen som sparar sig själv säger samma sak, vid samma fält', async () => {
    const { at, chef } = cased()
    const draft = path('casePlanDraft', at)
    const typed = { roll: 'chef', revision: '0', kontakt: `Karin ringer ${number}` }
    const asked = await chef.post(draft, typed)
    expect(asked.status).toBe(422)
    expect((JSON.parse(asked.html) as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual([
      ...['kontakt', 'kontakt-nummer'],
    ])
    expect((await chef.get(path('casePlan', at))).html).toMatch(
      /<div class="mt-5" hidden="" data-why="kontakt-nummer">/,
    )
    const saved = await chef.post(draft, { ...typed, 'kontakt-nummer': why })
    expect(JSON.parse(saved.html)).toMatchObject({ revision: 1 })
  })

  it('någon annanstans vägras det, och meningen säger var det hör hemma', async () => {
    const { at, chef } = cased()
    const need = { roll: 'chef', vem: 'medarbetare', sort: 'three-party', varfor: `Ring ${number}` }
    const refused = await chef.post(path('caseMeetingNeed', at), { ...need, 'varfor-nummer': why })
    expect(refused.status).toBe(422)
    expect(plain(refused.html)).toMatch(/id="varfor-error".*Numret kan stå i planen under kontakt/s)
    expect(refused.html).not.toContain('Spara numret ändå')
  })
})
