import { day } from '~/domain/day'
import { account } from '#db/schema'
import { channels, textVersionNow, type InformationCategory, type MedgivandeTerms } from '~/domain/medgivande'
import { record } from '~/writes/medgivande.server'
import { changeOwn } from '~/writes/own-medgivande.server'
import { start } from '~/writes/thread.server'
import { send, type MessageInput } from '~/writes/message.server'
import { eq } from 'drizzle-orm'
import { accountOf, elinsCase, karin } from './meetings'
import { value } from './outcome'
import { personas } from './people'
import type { World } from './world'
import { written } from './written-message'

export const asa = (w: World) => w.as(personas.rehabkoordinator, 'rehabkoordinator')
export const peter = (w: World) => w.as(personas.rehabkoordinator2, 'rehabkoordinator')
export const lena = (w: World) => w.as(personas.fhv, 'fhv')
export const elin = (w: World) => w.as(personas.medarbetare, 'medarbetare')

export const told: readonly InformationCategory[] = ['tasks', 'adaptations', 'meetings']

export { written }

/** Elin's case, in which Karin has written down a medgivande for Åsa at Vårdcentralen Linden. */
export function covered(terms: Partial<MedgivandeTerms> = {}, party: string = personas.rehabkoordinator) {
  const { w, slug } = elinsCase()
  for (const name of [personas.rehabkoordinator, personas.rehabkoordinator2, personas.fhv])
    w.db.update(account).set({ organisation: 'Vårdcentralen Linden' }).where(eq(account.name, name)).run()
  const { medgivande } = value(give(w, slug, terms, party))
  return { w, slug, medgivande }
}

export const give = (
  w: World,
  slug: string,
  terms: Partial<MedgivandeTerms> = {},
  party: string = personas.rehabkoordinator,
) =>
  record(karin(w), {
    ...{ slug, party: accountOf(w, party), purpose: 'return-to-work', categories: told, direction: 'both', channels },
    ...{ from: w.today, to: day('2027-02-28'), givenOn: w.today, how: 'written', takenBy: null, copyGivenOn: null },
    ...{ textVersion: textVersionNow, ...terms },
  })

/** And a thread in which Karin has asked something. */
export function asked(first: Partial<MessageInput> = {}, terms: Partial<MedgivandeTerms> = {}) {
  const { w, slug, medgivande } = covered(terms)
  const question = { slug, party: accountOf(w, personas.rehabkoordinator), first: written(theQuestion, first) }
  const { slug: thread } = value(start(karin(w), question))
  return { w, slug, medgivande, thread }
}

export const theQuestion = 'Vi planerar för 25 procent den 7 december. Ser du något vi bör ändra?'

export const answered = () => {
  const known = asked({ replyBy: day('2026-11-25') })
  value(send(asa(known.w), { slug: known.thread, message: written(theAnswer, { purpose: 'answer' }) }))
  return known
}

export const theAnswer = 'Det låter som en bra början.'

export const withdraw = (w: World, medgivande: string) =>
  changeOwn(elin(w), { medgivande, wish: { kind: 'withdrawn' } })
