import { describe, expect, it } from 'vitest'
import { useDatabase } from '#db/client.server'
import { addDays, day } from '~/domain/day'
import { path } from '~/paths'
import { readFeed } from '~/routes/calendar/read-feed.server'
import { makeLink, revokeLink } from '~/writes/calendar.server'
import { open } from '~/writes/case.server'
import { follow } from '~/writes/case-follower.server'
import { close } from '~/writes/case-closure.server'
import { insertSteps, stepDone } from '~/writes/case-step.server'
import type { NextStep } from '~/domain/talk'
import { cancel, call, move } from '~/writes/meeting.server'
import { book } from '~/writes/talk.server'
import { readCalendar } from '#tests/support/ics'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'

const karin = (w: World) => w.as(personas.chef, 'chef')

const slot = { on: day('2026-11-24'), from: '10.00', to: '11.00', place: 'Psykiatrin, rum 3' }

/** Elin has a case with a meeting, a talk and a plan to decide on; Jonas has a signal. */
function booked() {
  const w = settle(world())
  w.spell('Elin Wallgren', '2026-10-26', null)
  const { slug } = value(open(karin(w), { person: w.slugOf('Elin Wallgren'), origin: 'spell', signal: null }))
  const calling = { slug, need: null, kind: 'reconciliation' as const, slot, employee: true, accounts: [], others: [] }
  const { meeting } = value(call(karin(w), calling))
  const talk = { slug, kind: 'rehab' as const, on: day('2026-11-26'), time: '9.00', place: 'Sal 1', unionTold: true }
  value(book(karin(w), talk))
  const signal = w.signal('Jonas Ekberg').slug
  return { w, slug, meeting, signal, calling }
}

const linkOf = (w: World, name: string = personas.chef) => String(value(makeLink(w.as(name), null)).code)
const fetchFeed = (w: World, code: string) =>
  portal(w)
    .visitor()
    .get(path('calendarFeed', { kod: `${code}.ics` }))
const eventsOf = async (w: World, code: string) => readCalendar((await fetchFeed(w, code)).html).events
const titles = async (w: World, code: string) =>
  (await eventsOf(w, code)).map(({ SUMMARY = '' }) => SUMMARY.replace(/ \S{4}$/, '')).sort()

/** Days 8 and 15–21 of the clock, the plan and the signal. */
const lastDays = Array<string>(4).fill('Senast i dag:')

describe('En kalenderlänk', () => {
  it('ger möten, samtal och sista dagar med länkar, utan session', async () => {
    const { w, slug, meeting, signal } = booked()
    const events = await eventsOf(w, linkOf(w))
    expect(events.map(({ URL }) => new globalThis.URL(URL ?? '').pathname)).toEqual([
      path('caseMeeting', { id: slug, post: meeting }),
      expect.stringContaining(path('caseTalks', { id: slug })),
      path('case', { id: slug }),
      path('case', { id: slug }),
      path('case', { id: slug }),
      path('signal', { id: signal }),
    ])
    expect(events[0]).toMatchObject({
      DTSTART: '20261124T100000',
      'DTSTART;TZID': 'Europe/Stockholm',
      CLASS: 'PRIVATE',
    })
    expect(await titles(w, linkOf(w))).toEqual(['Möte', 'Samtal', ...lastDays])
  })

  it('säger varken vem, var eller varför', async () => {
    const { w } = booked()
    const { html, headers } = await fetchFeed(w, linkOf(w))
    expect(html).not.toMatch(
      /Elin|Wallgren|Jonas|Ekberg|Psykiatrin|Sal 1|rehab|avstämning|LOCATION|ATTENDEE|DESCRIPTION/i,
    )
    expect(headers.get('Content-Type')).toContain('text/calendar')
  })

  it('varje hämtning är en händelse i loggen, med vilka den gällde, och av den vars länk det är', async () => {
    const { w } = booked()
    const code = linkOf(w)
    const before = w.trail().length
    await fetchFeed(w, code)
    expect(w.trail().slice(before)).toMatchObject([
      {
        ...{ actorName: personas.chef, role: 'chef', action: 'calendar.fetch', outcome: 'read' },
        persons: [w.idOf('Elin Wallgren'), w.idOf('Jonas Ekberg')],
      },
    ])
  })

  it('ligger inte i databasen, och loggen bär den inte heller', async () => {
    const { w } = booked()
    const code = linkOf(w)
    await fetchFeed(w, code)
    const kept = w.db.$client.prepare('SELECT * FROM calendar_link').all()
    expect(JSON.stringify([kept, w.trail()])).not.toContain(code)
  })

  it('är återkallad från och med nu, också när en ny skapas; fel länk ser likadan ut', async () => {
    const { w } = booked()
    const first = linkOf(w)
    const second = linkOf(w)
    expect([(await fetchFeed(w, first)).status, (await fetchFeed(w, second)).status]).toEqual([404, 200])
    value(revokeLink(karin(w), null))
    const wrong = [second, 'a'.repeat(32), 'x', '../../medarbetare']
    for (const code of wrong)
      expect(await fetchFeed(w, encodeURIComponent(code))).toMatchObject({ status: 404, html: '' })
    expect(revokeLink(karin(w), null)).toMatchObject({ refusal: { code: 'no-calendar-link' } })
  })

  it('gäller inte utan sin ändelse', async () => {
    const { w } = booked()
    expect(
      (
        await portal(w)
          .visitor()
          .get(path('calendarFeed', { kod: linkOf(w) }))
      ).status,
    ).toBe(404)
  })

  it('ett avslutat konto har ingen kalender', async () => {
    const { w } = booked()
    const code = linkOf(w)
    w.db.$client.prepare('UPDATE account SET closed_at = 1 WHERE name = ?').run(personas.chef)
    expect((await fetchFeed(w, code)).status).toBe(404)
  })
})

describe('Vad som står i kalendern', () => {
  it('den som inte längre är chef ser inget kvar, samma dag', async () => {
    const { w } = booked()
    const code = linkOf(w)
    w.db.$client.exec(`UPDATE employment_version SET manager_id = NULL`)
    expect((await fetchFeed(w, code)).status).toBe(404)
    w.account(personas.chef, { role: 'rekoAg', unit: 'SYD' })
    expect(await eventsOf(w, code)).toEqual([])
  })

  it('en Reko-AG har det hon följer, har kallat till eller är inbjuden till, inte allas', async () => {
    const { w, slug, calling } = booked()
    const code = linkOf(w, personas.rekoAg)
    expect(await titles(w, code)).toEqual([])
    const account = String(w.db.$client.prepare('SELECT slug FROM account WHERE name = ?').pluck().get(personas.rekoAg))
    value(call(karin(w), { ...calling, slot: { ...slot, on: day('2026-12-02') }, accounts: [account] }))
    expect(await titles(w, code)).toEqual(['Möte'])
    value(follow(w.as(personas.rekoAg), { slug, follows: true }))
    expect(await titles(w, code)).toEqual(['Möte', 'Möte', 'Senast i dag:'])
  })

  it('den som har två roller har bådas dagar, var och en en gång', async () => {
    const { w } = booked()
    w.account(personas.chef, { role: 'rekoAg', unit: 'NORD' })
    expect(await titles(w, linkOf(w))).toEqual(['Möte', 'Samtal', ...lastDays])
  })

  it('ett flyttat möte är samma händelse med högre nummer, och ett inställt står som inställt', async () => {
    const { w, slug, meeting } = booked()
    const code = linkOf(w)
    const event = async () => (await eventsOf(w, code)).find(({ UID }) => UID === `mote-${meeting}@rekoportalen`)
    expect(await event()).toMatchObject({ SEQUENCE: '0', STATUS: 'CONFIRMED' })
    value(move(karin(w), { slug, meeting, slot: { ...slot, on: day('2026-12-01') }, reason: null }))
    expect(await event()).toMatchObject({ SEQUENCE: '1', DTSTART: '20261201T100000' })
    value(cancel(karin(w), { slug, meeting, reason: 'Förhinder' }))
    expect(await event()).toMatchObject({ SEQUENCE: '2', STATUS: 'CANCELLED' })
  })

  it('det som har varit försvinner efter en månad', async () => {
    const { w } = booked()
    const code = linkOf(w)
    w.at('2026-12-26')
    expect(addDays(slot.on, 32)).toBe(w.today)
    expect(await titles(w, code)).not.toContain('Möte')
  })
})

describe('Det ni har kommit överens om, och gränserna', () => {
  const agreed = (who: NextStep['who'], dueOn: string): NextStep => ({ what: 'Ring Anna', who, dueOn: day(dueOn) })

  /** Elin's case with a step for each. */
  function agreedOn() {
    const { w, slug } = booked()
    insertSteps(w.db, caseId(w), [agreed('chef', '2026-12-03'), agreed('rekoAg', '2026-12-04')], karin(w))
    insertSteps(w.db, caseId(w), [agreed('medarbetare', '2026-12-07')], karin(w))
    return { w, slug }
  }

  const caseId = (w: World) => Number(w.db.$client.prepare('SELECT id FROM support_case').pluck().get())
  const days = async (w: World, code: string, slug: string) =>
    (await eventsOf(w, code))
      .filter(({ URL }) => new globalThis.URL(URL ?? '').pathname === path('case', { id: slug }))
      .map(({ DTSTART }) => DTSTART)
      .sort()

  it('var och en har sina egna steg tills de är gjorda, utan vad de är', async () => {
    const { w, slug } = agreedOn()
    const code = linkOf(w)
    expect(await days(w, code, slug)).toContain('20261203')
    expect(await days(w, code, slug)).not.toContain('20261204')
    expect((await fetchFeed(w, code)).html).not.toContain('Anna')
    const { step } = w.db.$client.prepare("SELECT slug AS step FROM case_step WHERE who = 'chef'").get() as {
      step: string
    }
    value(stepDone(karin(w), { slug, step }))
    expect(await days(w, code, slug)).not.toContain('20261203')
  })

  it('en Reko-AG har sina i de ärenden hon följer, och inga när ärendet är avslutat', async () => {
    const { w, slug } = agreedOn()
    const code = linkOf(w, personas.rekoAg)
    expect(await days(w, code, slug)).toEqual([])
    value(follow(w.as(personas.rekoAg), { slug, follows: true }))
    expect(await days(w, code, slug)).toContain('20261204')
    value(close(karin(w), { slug, reason: 'back', outcome: 'as-before' }))
    expect(await days(w, code, slug)).toEqual([])
  })

  it('en gräns som kräver något av chefen står med sin sista dag, privat och utan namn', async () => {
    const { w, slug } = booked()
    const events = (await eventsOf(w, linkOf(w))).filter(({ UID }) => UID?.startsWith(`senast-${slug}-`))
    expect(events.map(({ DTSTART, CLASS }) => [DTSTART, CLASS])).toEqual([
      ['20261102', 'PRIVATE'],
      ['20261115', 'PRIVATE'],
    ])
    for (const { SUMMARY } of events) expect(SUMMARY).toBe(`Senast i dag: ${slug.slice(0, 4).toUpperCase()}`)
  })
})

describe('Den som prövar länkar', () => {
  it('stängs ute efter sextio fel från samma adress, och de på andra adresser inte', async () => {
    const { w } = booked()
    const code = linkOf(w)
    useDatabase(w.db)
    const from = (remoteAddress: string) => ({ remoteAddress, requestId: 'r', nonce: 'n' })
    for (let tries = 0; tries < 60; tries += 1)
      expect(await readFeed(`${'b'.repeat(30)}${tries}`, from('192.0.2.7'))).toBe(404)
    expect(await readFeed(code, from('192.0.2.7'))).toBe(429)
    expect(await readFeed(code, from('192.0.2.8'))).toHaveLength(6)
  })

  it('den som hämtar samma kalender mer än ett program behöver får vänta', async () => {
    const { w } = booked()
    const code = linkOf(w)
    useDatabase(w.db)
    const fetched = () => readFeed(code, { remoteAddress: '192.0.2.9', requestId: 'r', nonce: 'n' })
    for (let times = 0; times < 60; times += 1) expect(await fetched()).toHaveLength(6)
    expect(await fetched()).toBe(429)
  })
})
