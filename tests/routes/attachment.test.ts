import { beforeEach, describe, expect, it } from 'vitest'
import { attachment, message, sdkArrival } from '#db/schema'
import { pdf } from '#tests/domain/attachment/files'
import { value } from '#tests/support/outcome'
import { settle } from '#tests/support/people'
import { portal, type Visitor } from '#tests/support/portal'
import { threaded } from '#tests/support/threaded'
import { world, type World } from '#tests/support/world'
import { path } from '~/paths'
import { change } from '~/writes/medgivande-change.server'

let w: World
let t: ReturnType<typeof threaded>
let karin: Visitor
let asa: Visitor
beforeEach(() => {
  w = settle(world())
  t = threaded(w)
  w.setting('sdkOrganisation', '0203:exempel.se')
  w.setting('sdkAddress', 'sdk.rehab.exempel.se')
  karin = portal(w).as('Karin Lindqvist', 'chef')
  asa = portal(w).as('Åsa Norberg', 'rehabkoordinator')
})

type File = [name: string, bytes: Uint8Array, type?: string]
const usual = { syfte: 'answer', uppgifter: 'capacity', text: 'Här kommer schemat.', roll: 'chef' }

function form(files: File[], fields: Record<string, string> = {}): FormData {
  const all = new FormData()
  for (const [name, text] of Object.entries({ ...usual, ...fields })) all.append(name, text)
  for (const [name, bytes, type = 'application/pdf'] of files)
    all.append('filer', new Blob([new Uint8Array(bytes)], { type }), name)
  return all
}
const post = (files: File[], fields?: Record<string, string>, who = karin) =>
  who.post(path('thread', { id: t.thread }), form(files, fields))
const attached = () => w.db.select({ slug: attachment.slug, messageId: attachment.messageId }).from(attachment).all()
const withdrawn = () => {
  const said = { slug: t.case, medgivande: t.medgivande, how: 'oral', saidOn: w.today, receivedBy: null } as const
  value(change(w.as('Karin Lindqvist', 'chef'), { ...said, wish: { kind: 'withdrawn' } }))
}

describe('Bilagor i samma formulär som meddelandet', () => {
  it('skickas med, och den andra sidan sparar filen som den är', async () => {
    expect((await post([['Schema för återgång.pdf', pdf()]])).status).toBe(303)
    const [file] = attached()
    const shown = await asa.get(path('thread', { id: t.thread }))
    expect(shown.html).toContain('Schema för återgång.pdf')
    const got = await asa.get(path('threadAttachment', { id: t.thread, post: file?.slug ?? '' }))
    expect(got.status).toBe(200)
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Schema for atergang.pdf"; filename*=UTF-8\'\'Schema%20f%C3%B6r%20%C3%A5terg%C3%A5ng.pdf',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(got.html).toContain('%PDF-1.7')
  })

  it('en fil som inte går att ta in ger sidan tillbaka, med texten och de andra filerna kvar', async () => {
    const answer = await post([
      ['Schema.pdf', pdf()],
      ['program.pdf', Buffer.from('MZ')],
    ])
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Här kommer schemat.')
    expect(answer.html).toContain('role="alert"')
    expect(answer.html).toContain('”program” går inte att bifoga.')
    const [kept] = attached()
    expect(answer.html).toMatch(new RegExp(`name="bilagor"[^>]*checked=""[^>]*value="${kept?.slug}"`))
    expect((await post([], { bilagor: kept?.slug ?? '' })).status).toBe(303)
    expect(attached()).toEqual([{ slug: kept?.slug, messageId: expect.any(Number) as number }])
  })

  it('en text som inte går att skicka tappar inga filer', async () => {
    const answer = await post([['Schema.pdf', pdf()]], { text: 'Det gäller 19121212-1212.' })
    expect(answer.status).toBe(422)
    expect(attached()).toMatchObject([{ messageId: null }])
    expect(answer.html).toContain('Schema.pdf')
  })

  it('sex filer är för många, och inget sparas', async () => {
    const answer = await post(Array.from({ length: 6 }, (_, n): File => [`${n}.pdf`, pdf()]))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Högst fem bilagor')
    expect(attached()).toEqual([])
  })

  it('en fil över tio megabyte är för stor', async () => {
    const large = Buffer.concat([pdf(), Buffer.alloc(10 * 1024 * 1024)])
    const answer = await post([['Schema.pdf', large]])
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('större än 10 MB')
  })

  it('samma formulär två gånger skickar en gång och lämnar inget efter sig', async () => {
    const twice = { visning: 'en-visning' }
    await post([['Schema.pdf', pdf()]], twice)
    await post([['Schema.pdf', pdf()]], twice)
    expect(attached()).toHaveLength(1)
    expect(w.db.select().from(message).all()).toHaveLength(2)
  })

  it('den som inte når tråden får 404 innan filen är läst, och inget sparas', async () => {
    const peter = portal(w).as('Peter Sandell', 'rehabkoordinator')
    expect((await post([['a.pdf', pdf()]], { roll: 'rehabkoordinator' }, peter)).status).toBe(404)
    expect((await post([['a.pdf', pdf()]], { roll: 'rekoAg' })).status).toBe(409)
    expect(attached()).toEqual([])
  })

  it('efter återkallelsen går ingen bilaga att hämta och ingen att lägga till', async () => {
    await post([['Schema.pdf', pdf()]])
    const address = path('threadAttachment', { id: t.thread, post: attached()[0]?.slug ?? '' })
    withdrawn()
    for (const who of [karin, asa]) expect((await who.get(address)).status).toBe(404)
    expect((await post([['Mer.pdf', pdf()]])).status).toBe(409)
    expect(attached()).toHaveLength(1)
  })
})

describe('SDK-sidan', () => {
  const sdk = () => path('threadSdk', { id: t.thread })
  const taking = { atgard: 'ta-ut', organisation: '0203:vard.example', adress: 'sdk.vc.vard.example', roll: 'chef' }
  const reading = (xml: string, fields: Record<string, string> = {}) => {
    const all = new FormData()
    for (const [name, text] of Object.entries({ atgard: 'las-in', uppgifter: 'capacity', roll: 'chef', ...fields }))
      all.append(name, text)
    if (xml) all.append('svar', new Blob([xml], { type: 'text/xml' }), 'svar.xml')
    return all
  }

  async function takenOut(): Promise<string> {
    expect((await karin.post(sdk(), { ...taking, meddelande: t.message })).status).toBe(303)
    const file = /href="(\/meddelanden\/[^"]+\/sdk\/[^"]+)"/.exec((await karin.get(sdk())).html)?.[1] ?? ''
    const got = await karin.get(file)
    expect(got.headers.get('Content-Disposition')).toMatch(/^attachment; filename="sdk-[a-z0-9]+\.xml"/)
    return got.html
  }

  it('filen hämtas, skickas någon annanstans, och svaret läses in', async () => {
    const xml = await takenOut()
    const [, id = ''] = /<messageId>(.*?)<\/messageId>/.exec(xml) ?? []
    const swapped = xml
      .replace(/<recipient>.*<\/sender>/s, (both) =>
        both
          .replaceAll('exempel.se', 'x')
          .replaceAll('vard.example', 'exempel.se')
          .replaceAll('vc.', '')
          .replaceAll('rehab.x', 'vc.vard.example')
          .replaceAll('0203:x', '0203:vard.example')
          .replace('sdk.exempel.se', 'sdk.rehab.exempel.se'),
      )
      .replace(`<messageId>${id}</messageId>`, '<messageId>svar-1</messageId>')
      .replace('<label>', `<refToMessageId>${id}</refToMessageId><label>`)
      .replace(/<ContentFiles>.*<\/ContentFiles>/s, '')
      .replace(
        /<characterSequence>.*<\/characterSequence>/s,
        '<characterSequence>Halva dagar går bra.</characterSequence>',
      )
    const answer = await karin.post(sdk(), reading(swapped))
    expect(answer.to, answer.html).toBe(`${sdk()}?klart=sdk-in`)
    expect(w.db.select().from(sdkArrival).all()).toHaveLength(1)
    const shown = (await asa.get(path('thread', { id: t.thread }))).html.replaceAll('<!-- -->', '')
    expect(shown).toContain('Halva dagar går bra.')
    expect(shown).toContain('Åsa Norberg, via SDK')
    expect(shown).toContain('Inläst av Karin Lindqvist')
  })

  it('det som är fel står vid fältet, och det skrivna är kvar', async () => {
    const wrong = await karin.post(sdk(), { ...taking, meddelande: t.message, organisation: 'Vårdcentralen' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('href="#organisation"')
    expect(wrong.html).toContain('sdk.vc.vard.example')
    await takenOut()
    expect((await karin.post(sdk(), reading('<a/>'))).html).toContain('Filen är inget SDK-meddelande')
    expect((await karin.post(sdk(), reading(''))).html).toContain('Välj filen med svaret')
    expect((await karin.post(sdk(), reading('<a/>', { uppgifter: '' }))).status).toBe(422)
  })

  it('samma knapp två gånger tar ut en gång', async () => {
    const pressed = { ...taking, meddelande: t.message, visning: 'en-visning' }
    await karin.post(sdk(), pressed)
    await karin.post(sdk(), pressed)
    expect((await karin.get(sdk())).html.match(/Hämta xml/g)).toHaveLength(1)
  })

  it('finns inte för den andra sidan, och är tom när tråden är låst', async () => {
    expect((await asa.get(sdk())).status).toBe(404)
    await takenOut()
    withdrawn()
    const locked = await karin.get(sdk())
    expect(locked.html).toContain('Tråden är låst')
    expect(locked.html).toContain('Hämtas inte längre')
    expect((await karin.post(sdk(), { ...taking, meddelande: t.message })).status).toBe(409)
  })
})

describe('Kontakter vid sidan av tråden', () => {
  const noted = () => path('threadContact', { id: t.thread })
  it('antecknas en gång, utan ett ord om vad som sades', async () => {
    const call = { satt: 'phone', initiativ: 'party', datum: '2026-11-19', roll: 'chef' }
    expect((await karin.post(noted(), call)).status).toBe(303)
    expect((await karin.post(noted(), call)).status).toBe(409)
    expect((await karin.post(noted(), { ...call, datum: '2026-11-21' })).status).toBe(409)
    expect((await karin.get(noted())).html).toContain('Telefon')
    expect((await asa.get(noted())).status).toBe(404)
  })

  it('räknas i statistiken, som är dold när den gäller för få', async () => {
    const mikael = portal(w).as('Mikael Ström', 'rekoAg')
    const page = await mikael.get(path('contactStatistics'))
    expect(page.status).toBe(200)
    expect(page.html.replaceAll('<!-- -->', '')).toContain('Visas inte, färre än 11')
    const file = await mikael.get(path('contactStatisticsCsv'))
    expect(file.html).toContain('motpart;Rehab'.toLowerCase().slice(0, 8))
    expect(file.html).not.toMatch(/;[1-9]\d*;/)
    expect((await karin.get(path('contactStatistics'))).status).toBe(404)
  })
})
