import { beforeEach, describe, expect, it } from 'vitest'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { adoptedPlan, wholeDraft } from '#tests/support/plans'
import { portal, type Visitor } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { valuesOf } from '~/domain/plan-fields'
import { path } from '~/paths'
import { readPlan } from '~/reads/plan.server'
import { open } from '~/writes/case.server'

let w: World
let slug: string
let chef: Visitor

beforeEach(() => {
  w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  const opened = open(w.as(personas.chef, 'chef'), { person: w.slugOf('Elin Wallgren'), origin: 'spell', signal: null })
  slug = opened.kind === 'done' ? opened.value.slug : ''
  chef = portal(w).as(personas.chef, 'chef')
})

const plan = () => path('casePlan', { id: slug })
const sent = (more: Record<string, string> = {}) => ({ ...valuesOf(wholeDraft), roll: 'chef', revision: '0', ...more })

const standing = () => value(readPlan(w.as(personas.chef, 'chef'), { slug }))

describe('Planen utan skript', () => {
  it('sparas med en knapp och visas igen som den skrevs, med när', async () => {
    expect(await chef.post(plan(), sent({ atgard: 'spara' }))).toMatchObject({
      status: 303,
      to: `${plan()}?klart=sparat`,
    })
    const { html } = await chef.get(plan())
    expect(html).toContain('Högst två besök per pass')
    expect(html).toContain('Sparat utkast')
    expect(html).toContain('i dag kl. ')
  })

  it.each([
    ['uppgift', 'lagg-till-uppgift', 'tasks'],
    ['anpassning', 'lagg-till-anpassning', 'adjustments'],
    ['steg', 'lagg-till-steg', 'ramp'],
    ['uppfoljning', 'lagg-till-uppfoljning', 'followUps'],
  ] as const)('får en rad till, och sidan öppnas vid den: %s', async (noun, atgard, kind) => {
    const { status, to } = await chef.post(plan(), sent({ atgard }))
    const added = standing().draft[kind].at(-1)?.key ?? ''
    expect(status).toBe(303)
    expect(to).toMatch(new RegExp(`#${noun}-${added}-`))
    expect((await chef.get(plan())).html).toContain(`id="${to?.split('#')[1]}"`)
    const { revision, draft } = standing()
    const again = { ...valuesOf(draft), roll: 'chef', revision: String(revision), atgard: `ta-bort-${noun}-${added}` }
    expect((await chef.post(plan(), again)).status).toBe(303)
    expect(standing().draft[kind].map(({ key }) => key)).not.toContain(added)
  })

  it('som inte kan göras klar säger allt som saknas, först och vid fälten, och har ändå sparat texten', async () => {
    const lacking = sent({ atgard: 'gor-klar', medverkan: '', 'uppfoljning-f1-dag': '' })
    const { status, html } = await chef.post(plan(), lacking)
    expect(status).toBe(422)
    expect(html).toContain('Planen kan inte göras klar än. Två saker saknas.')
    expect(html.match(/Säg om Elin har varit med och gjort planen\./g)).toHaveLength(2)
    expect(html).toContain('href="#medverkan"')
    expect(html).toContain('href="#fler-uppfoljningar"')
    expect(html).toContain('Högst två besök per pass')
    expect(standing().revision).toBe(1)
    expect(html).toContain('name="revision" value="1"')
  })

  it('som är hel blir en version att läsa, och som PDF', async () => {
    const { status, to } = await chef.post(plan(), sent({ atgard: 'gor-klar' }))
    expect([status, to]).toEqual([303, path('casePlanVersion', { id: slug, nr: '1' }, { klart: 'plan' })])
    const { html } = await chef.get(to ?? '')
    expect(html).toMatch(/role="status".*Planen är klar\./s)
    expect(html).toContain('Plan för återgång i arbete, version 1')
    expect(html).toContain('Karin ringer varje onsdag klockan tio')
    const pdf = await chef.get(path('casePlanPdf', { id: slug, nr: '1' }))
    expect(pdf.headers.get('Content-Type')).toBe('application/pdf')
    expect(pdf.html.startsWith('%PDF-1.7')).toBe(true)
  })

  it('med ett personnummer i en text sparas inte, och allt som skrevs står kvar', async () => {
    const { status, html } = await chef.post(plan(), sent({ atgard: 'spara', kontakt: 'Ring 19121212-1212 på fredag' }))
    expect(status).toBe(422)
    expect(html).toContain('innehåller ett personnummer')
    expect(html).toContain('Högst två besök per pass')
    expect(standing().revision).toBe(0)
  })
})

describe('Två i samma plan', () => {
  it('den andra får se båda texterna och väljer, och ingenting går förlorat', async () => {
    const rekoAg = portal(w).as(personas.rekoAg, 'rekoAg')
    await chef.post(plan(), sent({ atgard: 'spara', kontakt: 'Karin ringer på måndagar' }))
    const late = await rekoAg.post(plan(), sent({ roll: 'rekoAg', atgard: 'spara', kontakt: 'Varje fredag' }))
    expect(late.status).toBe(409)
    expect(late.html).toContain('Två har skrivit samtidigt')
    expect(late.html).toContain('Karin ringer på måndagar')
    expect(late.html).toContain('Varje fredag')
    expect(late.html).toContain('name="val:contact"')
    const chosen = sent({
      roll: 'rekoAg',
      atgard: 'valj',
      kontakt: 'Varje fredag',
      revision: '1',
      'val:contact': 'deras',
    })
    expect((await rekoAg.post(plan(), chosen)).status).toBe(303)
    expect(standing().draft.contact).toBe('Karin ringer på måndagar')
  })
})

describe('Det som sparas medan man skriver', () => {
  const draft = () => path('casePlanDraft', { id: slug })
  const answer = async (more: Record<string, string> = {}) => {
    const { status, html } = await chef.post(draft(), sent(more))
    return { status, told: JSON.parse(html) as Record<string, unknown> }
  }

  it('svarar med när, med vilket nummer nästa ska skickas, och med vad som saknas', async () => {
    const { status, told } = await answer({ medverkan: '' })
    expect(status).toBe(200)
    expect(told).toMatchObject({ revision: 1, lacks: ['participation'] })
    expect(told.saved).toMatch(/^i dag kl\. /)
  })

  it('säger till när någon annan hann före, och sparar då inget', async () => {
    await answer()
    const { status, told } = await answer({ kontakt: 'Varje fredag' })
    expect([status, told.code]).toEqual([409, 'plan-changed'])
    expect(standing().draft.contact).toBe(wholeDraft.contact)
  })

  it('säger vad som inte får sparas', async () => {
    const { status, told } = await answer({ kommentar: '19121212-1212' })
    expect(status).toBe(422)
    expect(told.errors).toMatchObject([{ field: 'kommentar' }])
  })

  it('är stängt för den som har loggat ut, och finns inte för andra chefer', async () => {
    expect((await portal(w).visitor().post(draft(), sent())).to).toBe(path('login'))
    expect((await portal(w).as(personas.chef2, 'chef').post(draft(), sent())).status).toBe(404)
  })
})

describe('Runt planen', () => {
  it('jämförs en version med det som skrivs nu, och det som är ändrat är utmärkt', async () => {
    adoptedPlan(w.as(personas.chef, 'chef'), slug)
    await chef.post(plan(), sent({ atgard: 'spara', revision: '1', kontakt: 'Varje fredag' }))
    const { html } = await chef.get(path('casePlanComparison', { id: slug }))
    expect(html.match(/Ändrat/g)).toHaveLength(1)
    expect(html).toContain('Varje fredag')
    expect(html).toContain('Karin ringer varje onsdag klockan tio')
  })

  it('skrivs skälet ned när planen inte behövs, och utan text kommer sidan tillbaka', async () => {
    const waiver = path('casePlanWaiver', { id: slug })
    expect((await chef.post(waiver, { roll: 'chef', skal: 'back-in-60', text: '' })).status).toBe(422)
    const done = await chef.post(waiver, { roll: 'chef', skal: 'back-in-60', text: 'Heltid från 7 december' })
    expect([done.status, done.to]).toEqual([303, path('case', { id: slug }, { klart: 'sparat' })])
    expect((await chef.get(path('case', { id: slug }))).html).toContain('Plan behövs inte')
  })
})
