import { account } from '#db/schema'
import { eq } from 'drizzle-orm'
import { addDays } from '~/domain/day'
import type { InformationCategory, MedgivandeTerms } from '~/domain/medgivande'
import { open } from '~/writes/case.server'
import { record } from '~/writes/medgivande.server'
import { start } from '~/writes/thread.server'
import type { MessageInput } from '~/writes/message.server'
import { value } from './outcome'
import type { World } from './world'

/** A message as somebody writes it; what isn't said gets an ordinary value. */
export const written = (traits: Partial<MessageInput> = {}): MessageInput => ({
  ...{ purpose: 'adaptation-question', categories: ['capacity'], replyBy: null, times: [], numberLeft: false },
  ...{ body: 'Vilka moment kan hon börja med?', ...traits },
})

const usual: readonly InformationCategory[] = ['tasks', 'adaptations', 'capacity', 'meetings']

interface Threaded {
  employee?: string
  party?: string
  organisation?: string
  manager?: string
  terms?: Partial<MedgivandeTerms>
  first?: Partial<MessageInput>
}

/** A case, a medgivande on paper from today and a thread under it, each through its own write. */
export function threaded(w: World, { employee = 'Elin Wallgren', party = 'Åsa Norberg', ...traits }: Threaded = {}) {
  const chef = w.as(traits.manager ?? 'Karin Lindqvist', 'chef')
  const accountId = w.as(party).actor.accountId ?? 0
  const organisation = traits.organisation ?? 'Vårdcentralen Lunden'
  const { slug } = w.db
    .update(account)
    .set({ organisation })
    .where(eq(account.id, accountId))
    .returning({ slug: account.slug })
    .get()
  const opened = value(open(chef, { person: w.slugOf(employee), origin: 'wish', signal: null }))
  const given = value(
    record(chef, {
      ...{ slug: opened.slug, party: slug, purpose: 'return-to-work', categories: usual, direction: 'both' },
      ...{ channels: ['writing', 'phone', 'meeting'], from: w.today, to: addDays(w.today, 180), textVersion: 1 },
      ...{ givenOn: w.today, how: 'written', takenBy: null, copyGivenOn: w.today, ...traits.terms },
    }),
  )
  const started = value(start(chef, { slug: opened.slug, party: slug, first: written(traits.first) }))
  return {
    case: opened.slug,
    medgivande: given.medgivande,
    thread: started.slug,
    message: started.message,
    party: slug,
  }
}
