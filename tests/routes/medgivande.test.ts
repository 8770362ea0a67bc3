import { describe, expect, it } from 'vitest'
import { accountOf } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import { asked, covered, withdraw } from '#tests/support/threads'
import type { World } from '#tests/support/world'
import { path } from '~/paths'

const plain = (html: string): string => html.replaceAll('<!-- -->', '')
const counted = (w: World): number => w.db.$client.prepare('SELECT count(*) FROM medgivande').pluck().get() as number
const asElin = (w: World): Visitor => portal(w).as(personas.medarbetare, 'medarbetare')
const asKarin = (w: World): Visitor => portal(w).as(personas.chef, 'chef')

/** What the form of a page sends when nothing is touched, as a browser would. */
function untouched(html: string): Record<string, string> {
  const form = /<form method="post"(?:(?!<\/form>).)*name="galler-till".*?<\/form>/s.exec(html)?.[0] ?? ''
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, sent] = [/name="([^"]*)"/.exec(tag)?.[1], /value="([^"]*)"/.exec(tag)?.[1] ?? '']
    if (!name || (/type="(radio|checkbox)"/.test(tag) && !/checked/.test(tag))) continue
    fields[name] = name in fields ? `${fields[name]},${sent}` : sent
  }
  return fields
}

describe('Medgivanden i ärendet, utan skript', () => {
  it('registreras med mottagare, kryss och sista dag; resten står som det brukar', async () => {
    const { w, slug } = covered()
    const page = path('caseMedgivanden', { id: slug })
    const { html } = await asKarin(w).get(page)
    expect(html).toMatch(/<option[^>]*>[^<]*asa\.norberg@vard\.example[^<]*<\/option>/)
    expect(html).toMatch(/<button[^>]*>Registrera medgivande<\/button>/)
    expect(html).not.toMatch(/value="diagnosis"[^>]*checked|checked[^>]*value="diagnosis"/)
    const form = untouched(html)
    const empty = await asKarin(w).post(page, form)
    expect(empty.status).toBe(422)
    expect(empty.html).toMatch(/role="alert".*href="#part".*href="#kategorier"/s)
    const sent = {
      ...form,
      part: accountOf(w, personas.fhv),
      kategorier: 'tasks,meetings',
      'galler-till': '2027-05-20',
    }
    expect(await asKarin(w).post(page, sent)).toMatchObject({ status: 303, to: `${page}?klart=medgivande` })
    const list = plain((await asKarin(w).get(page)).html)
    expect(list).toMatch(/Lena Forsman.*Gäller till tor 20 maj 2027.*Medarbetaren har inte svarat om det stämmer/s)
    expect(list).toMatch(/Om arbetsuppgifter och mötestider\..*Inte om diagnos\./s)
  })

  it('samma visning skickad två gånger registrerar en gång', async () => {
    const { w, slug } = covered()
    const page = path('caseMedgivanden', { id: slug })
    const karin = asKarin(w)
    const form = untouched((await karin.get(page)).html)
    const sent = { ...form, part: accountOf(w, personas.fhv), kategorier: 'tasks', 'galler-till': '2027-05-20' }
    await karin.post(page, sent)
    expect((await karin.post(page, sent)).status).toBe(303)
    expect(counted(w)).toBe(2)
  })

  it('mer än tolv månader är 409 vid fältet, med allt kvar', async () => {
    const { w, slug } = covered()
    const page = path('caseMedgivanden', { id: slug })
    const form = untouched((await asKarin(w).get(page)).html)
    const sent = { ...form, part: accountOf(w, personas.fhv), kategorier: 'tasks', 'galler-till': '2027-11-21' }
    const { status, html } = await asKarin(w).post(page, sent)
    expect(status).toBe(409)
    expect(html).toMatch(/href="#galler-till".*högst 12 månader/s)
    expect(html).toContain('value="2027-11-21"')
  })

  it('återkallat av medarbetaren i en annan flik: ändringen är 409 i ord, och sidan säger det', async () => {
    const { w, slug, medgivande } = covered()
    const at = { id: slug, post: medgivande }
    const page = path('caseMedgivandeEnd', at)
    expect((await asKarin(w).get(page)).html).toContain('Återkalla medgivandet')
    value(withdraw(w, medgivande))
    const late = await asKarin(w).post(page, { lamnat: 'oral', 'sagt-den': '2026-11-20' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Medgivandet är återkallat fre 20 nov')
    expect(plain((await asKarin(w).get(path('caseMedgivande', at))).html)).toContain(
      'Medgivandet är återkallat fre 20 nov',
    )
  })

  it('visar vad som har skickats: när, om vad och till vem, aldrig vad som stod', async () => {
    const { w, slug, medgivande } = asked()
    const { html } = await asKarin(w).get(path('caseMedgivande', { id: slug, post: medgivande }))
    expect(plain(html)).toMatch(/Det här har skickats.*Fråga om anpassning.*Åsa Norberg, Vårdcentralen Linden/s)
    expect(html).not.toContain('25 procent')
    const own = await asElin(w).get(path('ownMedgivande', { id: medgivande }))
    expect(plain(own.html)).toMatch(/Det här har skickats.*Fråga om anpassning/s)
  })

  it('kopian är en PDF för båda, och når ingen annan', async () => {
    const { w, slug, medgivande } = covered()
    const [hers, theirs] = [
      path('ownMedgivandePdf', { id: medgivande }),
      path('caseMedgivandePdf', { id: slug, post: medgivande }),
    ]
    for (const answer of [await asElin(w).get(hers), await asKarin(w).get(theirs)]) {
      expect(answer.headers.get('Content-Type')).toBe('application/pdf')
      expect(answer.html.startsWith('%PDF-1.7')).toBe(true)
    }
    for (const name of [personas.chef2, personas.rehabkoordinator, personas.rehabkoordinator2])
      expect((await portal(w).as(name).get(theirs)).status).toBe(404)
    expect((await asKarin(w).get(hers)).status).toBe(404)
  })
})

describe('Medgivanden på Min sida, utan skript', () => {
  it('ges i två steg: välj, läs igenom, säg ja', async () => {
    const { w } = covered()
    const page = path('ownMedgivandeNew')
    const form = untouched((await asElin(w).get(page)).html)
    expect((await asElin(w).post(page, form)).status).toBe(422)
    const chosen = { ...form, part: accountOf(w, personas.fhv), kategorier: 'tasks,capacity' }
    const review = await asElin(w).post(page, chosen)
    expect(review.status).toBe(200)
    expect(plain(review.html)).toMatch(
      /Läs igenom och säg ja.*Lena Forsman på företagshälsovården.*Du kan ta tillbaka det när du vill/s,
    )
    expect(counted(w)).toBe(1)
    const back = await asElin(w).post(page, { ...chosen, steg: 'andra' })
    expect(back.html).toMatch(/value="capacity"[^>]*checked|checked[^>]*value="capacity"/)
    const given = await asElin(w).post(page, { ...chosen, steg: 'klart' })
    expect(given).toMatchObject({ status: 303, to: path('ownMedgivanden', {}, { klart: 'medgivande-givet' }) })
    expect(counted(w)).toBe(2)
  })

  it('återkallas i två steg och står kvar som återkallat', async () => {
    const { w, medgivande } = covered()
    const list = path('ownMedgivanden')
    const page = path('ownMedgivandeEnd', { id: medgivande })
    const before = plain((await asElin(w).get(list)).html)
    expect(before).toMatch(new RegExp(`action="${page}"[^>]*><button[^>]*>Återkalla medgivande</button>`))
    const confirming = (await asElin(w).get(page)).html
    expect(confirming).toMatch(/Tråden stängs direkt.*<button[^>]*>Återkalla medgivande<\/button>/s)
    expect((await asElin(w).post(page)).to).toBe(path('ownMedgivanden', {}, { klart: 'medgivande-aterkallat' }))
    const after = plain((await asElin(w).get(list)).html)
    expect(after).toMatch(/Gäller inte längre.*Medgivandet är återkallat fre 20 nov/s)
    expect(after).not.toContain('<button type="submit">Återkalla')
    const twice = await asElin(w).post(page)
    expect(twice.status).toBe(409)
    expect(twice.html).toContain('Medgivandet gäller inte längre')
  })

  it('svarar på det chefen har registrerat, och minskar eller förlänger', async () => {
    const { w, medgivande } = covered()
    const page = path('ownMedgivande', { id: medgivande })
    expect((await asElin(w).get(path('ownMedgivanden'))).html).toContain('Säg om det stämmer')
    expect((await asElin(w).get(page)).html).toMatch(/value="confirmed"[^>]*>Det stämmer</)
    expect((await asElin(w).post(page, { svar: 'confirmed' })).status).toBe(303)
    const changing = path('ownMedgivandeChange', { id: medgivande })
    const longer = { atgard: 'forlang', 'galler-till': '2027-11-21' }
    expect((await asElin(w).post(changing, longer)).html).toMatch(/Ny sista dag.*högst 12 månader/s)
    expect((await asElin(w).post(changing, { ...longer, 'galler-till': '2027-11-20' })).status).toBe(303)
    const less = { atgard: 'minska', kategorier: 'tasks', 'galler-till': '2027-11-20' }
    expect((await asElin(w).post(changing, less)).status).toBe(303)
    const list = plain((await asElin(w).get(path('ownMedgivanden'))).html)
    expect(list).toMatch(/Gäller till lör 20 nov 2027.*Om arbetsuppgifter\..*Du minskade medgivandet/s)
  })
})
