import { beforeEach, describe, expect, test } from 'vitest'
import { removeUnsent } from '#db/attachment-content.server'
import { attachment, attachmentContent } from '#db/schema'
import { drawing, pdf, photo } from '#tests/domain/attachment/files'
import { value } from '#tests/support/outcome'
import { settle } from '#tests/support/people'
import { threaded, written } from '#tests/support/threaded'
import { world, type World } from '#tests/support/world'
import type { OfferedFile } from '~/domain/attachment/attachment'
import { addDays } from '~/domain/day'
import { attach } from '~/jobs/attachment.server'
import { environment } from '~/outside/environment.server'
import { readAttachment } from '~/reads/attachment.server'
import { readThread } from '~/reads/thread.server'
import { change } from '~/writes/medgivande-change.server'
import { send } from '~/writes/message.server'

let w: World
let thread: string
let told: (wish: Parameters<typeof change>[1]['wish']) => void
beforeEach(() => {
  w = settle(world())
  const { case: slug, medgivande, ...started } = threaded(w)
  const said = { slug, medgivande, how: 'oral', saidOn: w.today, receivedBy: null } as const
  thread = started.thread
  told = (wish) => void value(change(karin(), { ...said, wish }))
})

const asa = () => w.as('Åsa Norberg', 'rehabkoordinator')
const karin = () => w.as('Karin Lindqvist', 'chef')
const offered = (traits: Partial<OfferedFile> = {}): OfferedFile => ({
  ...{ name: 'Plan.pdf', type: 'application/pdf', bytes: pdf(), ...traits },
})
const added = async (context = karin(), traits: Partial<OfferedFile> = {}) =>
  value(await attach(context, thread, offered(traits))).slug
const sent = (attachments: string[], context = karin()) =>
  send(context, { slug: thread, message: written(), attachments })
const fetched = (slug: string, context = asa(), from = thread) => readAttachment(context, { thread: from, slug })

describe('a file goes with a message', () => {
  test('once it is sent both sides fetch the very bytes, and the trail tells of each time', async () => {
    const slug = await added()
    value(sent([slug]))
    expect(Buffer.from(value(fetched(slug)).content)).toEqual(Buffer.from(pdf()))
    expect(value(fetched(slug, w.as('Mikael Ström', 'rekoAg'))).file.name).toBe('Plan.pdf')
    expect(
      w
        .trail()
        .filter(({ action }) => action === 'attachment.read')
        .map(({ actorName }) => actorName),
    ).toHaveLength(2)
    expect(value(readThread(asa(), { slug: thread })).messages.at(-1)?.attachments).toMatchObject([
      { slug, name: 'Plan.pdf', kind: 'pdf' },
    ])
  })

  test('until then only whoever added it knows of it, and nobody can fetch it', async () => {
    const slug = await added()
    expect(fetched(slug).kind).toBe('unreachable')
    expect(fetched(slug, karin()).kind).toBe('unreachable')
    expect(value(readThread(karin(), { slug: thread })).staged.map((one) => one.slug)).toEqual([slug])
    expect(value(readThread(asa(), { slug: thread })).staged).toEqual([])
    expect(sent([slug], asa())).toMatchObject({ kind: 'refused', refusal: { code: 'attachment-gone' } })
  })

  test('what was added and then left out is gone when the message is sent', async () => {
    const kept = await added()
    const left = await added(karin(), { name: 'bild.png', type: 'image/png', bytes: drawing() })
    value(sent([kept]))
    expect(
      w.db
        .select()
        .from(attachment)
        .all()
        .map(({ slug }) => slug),
    ).toEqual([kept])
    expect(w.db.select().from(attachmentContent).all()).toHaveLength(1)
    expect(sent([left])).toMatchObject({ kind: 'refused' })
    expect(sent([kept])).toMatchObject({ kind: 'refused', refusal: { code: 'attachment-gone' } })
  })

  test('what somebody else is about to send stays', async () => {
    const hers = await added(asa())
    value(sent([await added()]))
    expect(value(readThread(asa(), { slug: thread })).staged.map(({ slug }) => slug)).toEqual([hers])
  })

  test('more than five, or more than twenty megabytes, is refused and stays to choose among', async () => {
    const slugs = []
    for (let count = 0; count < 6; count++) slugs.push(await added())
    expect(sent(slugs)).toMatchObject({ refusal: { code: 'too-many-attachments' } })
    value(sent(slugs.slice(0, 5)))
  })

  test('what never was sent is swept away, what was sent is not', async () => {
    value(sent([await added()]))
    await added()
    expect(removeUnsent(w.db, new Date(karin().now.getTime() + 1))).toBe(1)
    expect(w.db.select().from(attachmentContent).all()).toHaveLength(1)
  })
})

describe('nobody comes by a file in another way', () => {
  test('not from another thread, and not who is outside this one', async () => {
    const other = threaded(w, { employee: 'Jonas Ekberg', party: 'Peter Sandell' })
    const slug = await added()
    value(sent([slug]))
    expect(fetched(slug, karin(), other.thread).kind).toBe('unreachable')
    expect(fetched(slug, w.as('Peter Sandell', 'rehabkoordinator')).kind).toBe('unreachable')
    expect(fetched(slug, w.as('Peter Sandell', 'rehabkoordinator'), other.thread).kind).toBe('unreachable')
    expect(fetched(slug, w.as('Anders Holmgren', 'chef')).kind).toBe('unreachable')
    expect(fetched(slug, w.as('Leif Dahlén', 'admin')).kind).toBe('unreachable')
    expect(await attach(w.as('Peter Sandell', 'rehabkoordinator'), thread, offered())).toEqual({ kind: 'unreachable' })
  })

  test('a file of one thread can not be sent in another', async () => {
    const other = threaded(w, { employee: 'Jonas Ekberg', party: 'Peter Sandell' })
    const slug = await added()
    const elsewhere = send(karin(), { slug: other.thread, message: written(), attachments: [slug] })
    expect(elsewhere).toMatchObject({ refusal: { code: 'attachment-gone' } })
  })

  test('withdrawn is withdrawn: at the next request neither side fetches it, and none is added', async () => {
    const slug = await added()
    value(sent([slug]))
    told({ kind: 'withdrawn' })
    expect(fetched(slug).kind).toBe('unreachable')
    expect(fetched(slug, karin()).kind).toBe('unreachable')
    expect(await attach(karin(), thread, offered())).toMatchObject({ refusal: { code: 'thread-locked-withdrawn' } })
    expect(w.trail().at(-2)).toMatchObject({ action: 'attachment.read', outcome: 'unreachable' })
  })

  test('narrowed so that its message is no longer covered, its file is not either', async () => {
    const slug = await added()
    value(sent([slug]))
    told({ kind: 'narrowed', categories: ['tasks'], to: addDays(w.today, 100) })
    expect(fetched(slug).kind).toBe('unreachable')
  })
})

describe('what is kept says no more than it has to', () => {
  test('neither name nor content can be read in the database, and a photograph has lost its place', async () => {
    const slug = await added(karin(), { name: 'Elins schema.jpg', type: 'image/jpeg', bytes: photo() })
    value(sent([slug]))
    const rows = JSON.stringify(w.db.$client.prepare('SELECT * FROM attachment').all())
    expect(rows).not.toContain('Elins')
    const sealed = w.db.$client.prepare('SELECT sealed FROM attachment_content').pluck().get() as Buffer
    expect(sealed.includes('JFIF')).toBe(false)
    expect(value(fetched(slug)).content.includes('GPS')).toBe(false)
    expect(JSON.stringify(w.trail())).not.toContain('schema')
  })

  test('the scanner has the last word', async () => {
    Object.assign(environment(), { attachmentScan: 'cat > /dev/null; exit 1' })
    expect(await attach(karin(), thread, offered())).toMatchObject({ refusal: { code: 'attachment-infected' } })
    Object.assign(environment(), { attachmentScan: 'exit 7' })
    expect(await attach(karin(), thread, offered())).toMatchObject({ refusal: { code: 'attachment-not-scanned' } })
    Object.assign(environment(), { attachmentScan: 'cat > /dev/null' })
    await added()
    Object.assign(environment(), { attachmentScan: null })
    expect(w.db.select({ scanned: attachment.scanned }).from(attachment).all()).toEqual([{ scanned: true }])
  })

  test('a refused file is called by what it may be called', async () => {
    const refused = await attach(karin(), thread, offered({ name: '19121212-1212.pdf', bytes: pdf('/JavaScript') }))
    expect(refused).toMatchObject({ refusal: { code: 'attachment-active', about: { file: 'bilaga.pdf' } } })
  })
})
