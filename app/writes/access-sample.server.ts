import { randomInt } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { countedRows, eventsIn, type CountedRow } from '#db/access-population.server'
import { itemsOf, sampleBySlug } from '#db/access-sample.server'
import { momentsOf } from '#db/access-period.server'
import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { accessSample, accessSampleItem } from '#db/schema'
import { countedIn } from '~/domain/access-day'
import { maskOf } from '~/domain/access-event'
import { review } from '~/domain/access-review'
import { chanceOf, drawEvents, drawNumbers } from '~/domain/access-sample'
import { accept, type Decision } from '~/domain/outcome'
import { decideSample, type SampleWish } from '~/domain/access-sample-wish'
import { say, type Said } from './access-review.server'
import { defineWrite } from './gate.server'
import { signed } from './signed.server'

interface Population {
  rows: CountedRow[]
  accounts: number[]
  /** How many events there are, and of the kinds that are weighted. */
  events: number
  special: number
}

/** Draws a sample: what is drawn follows from the seed that is kept with it. */
export const drawSample = defineWrite({
  action: 'sample.draw',
  seenBy: 'sample.read',
  find: ({ db, actor }, wish: SampleWish & { seed?: number }) => ({
    thing: populationOf(db, wish, actor.accountId ?? 0),
    personId: null,
    object: 'stickprov',
  }),
  decide: ({ accounts, events }, { seed, ...wish }, { today }): Decision<SampleWish & { seed?: number }> => {
    const decision = decideSample(wish, wish.kind === 'konton' ? accounts.length : events, today)
    return 'refused' in decision || seed === undefined ? decision : accept({ ...decision.accepted, seed })
  },
  store: (db, wish, population, context) => {
    const { at: drawnAt, by: drawnBy } = signed(context)
    const seed = wish.seed ?? randomInt(2 ** 31)
    const { kind, from, to, weighted } = wish
    const { id, slug } = db
      .insert(accessSample)
      .values({
        ...{ slug: newSlug(), kind, seed, from, to, weighted: [...weighted], drawnAt, drawnBy },
        population: kind === 'konton' ? population.accounts.length : population.events,
        special: weighted.length > 0 ? population.special : 0,
      })
      .returning()
      .get()
    const items =
      kind === 'konton' ? drawnAccounts(population, wish.size, seed) : drawnEvents(db, population, wish, seed)
    for (const [place, item] of items.entries())
      db.insert(accessSampleItem)
        .values({ ...item, sampleId: id, slug: newSlug(), place: place + 1 })
        .run()
    return { slug }
  },
  fields: () => ['kind', 'size', 'from', 'to', 'weighted'],
  details: ({ kind, size }) => ({ kind, size }),
})

function populationOf(db: Client, { from, to, weighted }: SampleWish, without: number): Population {
  const rows = countedRows(db, { from, to, without })
  const counted = (mask: number) => rows.reduce((sum, { masks }) => sum + countedIn(masks, mask), 0)
  const accounts = [...new Set(rows.map(({ actorId }) => actorId))].sort((one, other) => one - other)
  return { rows, accounts, events: counted(0), special: counted(maskOf(weighted)) }
}

type Item = Pick<typeof accessSampleItem.$inferInsert, 'actorId' | 'eventId' | 'special'>

const drawnAccounts = ({ accounts }: Population, size: number, seed: number): Item[] =>
  drawNumbers(accounts.length, size, chanceOf(seed)).map((at) => ({
    actorId: accounts[at] ?? 0,
    eventId: null,
    special: false,
  }))

function drawnEvents(db: Client, { rows }: Population, { size, weighted }: SampleWish, seed: number): Item[] {
  const mask = maskOf(weighted)
  return drawEvents(rows, size, mask, seed).flatMap(({ row, place, special }) => {
    const from = rows[row]
    const events = from ? eventsIn(db, from).filter(([, own]) => mask === 0 || ((own & mask) !== 0) === special) : []
    const [eventId] = events[place] ?? []
    return from && eventId !== undefined ? [{ actorId: from.actorId, eventId, special }] : []
  })
}

/** Say what one came to about a part of a sample; it is said of the event, or of the account's period, too. */
export const reviewItem = defineWrite({
  action: 'log.review',
  seenBy: 'sample.read',
  find: ({ db }, { sample: slug, item: asked }: Said & { sample: string; item: string }) => {
    const sample = sampleBySlug(db, slug)
    const item = sample && itemsOf(db, sample.id).find((one) => one.slug === asked)
    return sample && item ? { thing: { ...item, sample }, personId: null, object: item.slug } : null
  },
  decide: (item, said, { actor }) => review(item, said, actor.accountId),
  store: (db, said, { id: itemId, eventId, actorId, sample }, context) => {
    const { from, until } = momentsOf(sample)
    const about = eventId === null ? { actorId, from: new Date(from), until: new Date(until) } : { eventId }
    say(db, said, { ...about, itemId }, context)
    db.update(accessSampleItem).set({ verdict: said.verdict }).where(eq(accessSampleItem.id, itemId)).run()
    return { next: itemsOf(db, sample.id).find(({ verdict }) => verdict === 'oppen')?.slug ?? null }
  },
  fields: () => ['verdict', 'note'],
  details: ({ verdict }) => ({ verdict }),
})
