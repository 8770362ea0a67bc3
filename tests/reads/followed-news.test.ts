import { describe, expect, it } from 'vitest'
import { addDays } from '~/domain/day'
import { readDesk } from '~/reads/desk.server'
import { close } from '~/writes/case-closure.server'
import { add, follow } from '~/writes/case-follower.server'
import { expect as expectAbsence } from '~/writes/case-lead.server'
import { call } from '~/writes/meeting.server'
import { signIn } from '~/writes/session.server'
import { accountOf, calling, elinsCase, karin, mikael } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import type { World } from '#tests/support/world'

const newsOf = (context: ReturnType<World['as']>) => value(readDesk(context, null)).news
const followed = (context: ReturnType<World['as']>) => newsOf(context).followed.map(({ name, count }) => [name, count])

/** Mikael follows; Karin says a day later how long it takes. */
function followedCase() {
  const { w, slug } = elinsCase()
  value(follow(mikael(w), { slug, follows: true }))
  w.at('2026-11-23')
  value(expectAbsence(karin(w), { slug, lastDay: addDays(w.today, 80) }))
  return { w, slug }
}

describe('Nytt i det som någon följer', () => {
  it('står på startsidan för den som följer, med hur mycket, och inte för den som gjorde det', () => {
    const { w, slug } = followedCase()
    value(call(karin(w), { ...calling(w, slug), slot: { ...calling(w, slug).slot, on: addDays(w.today, 9) } }))
    value(follow(karin(w), { slug, follows: true }))
    expect(followed(mikael(w))).toEqual([['Elin Wallgren', 2]])
    expect(newsOf(mikael(w)).cases).toEqual([])
    expect(followed(karin(w))).toEqual([])
  })

  it('bara det som kom efter att hon började följa, och efter hennes senaste besök', () => {
    const { w, slug } = followedCase()
    w.at('2026-11-24')
    value(follow(w.as(personas.rekoAg), { slug, follows: false }))
    value(follow(w.as(personas.rekoAg), { slug, follows: true }))
    expect(followed(mikael(w))).toEqual([])
    value(close(karin(w), { slug, reason: 'back', outcome: 'as-before' }))
    expect(followed(mikael(w))).toEqual([['Elin Wallgren', 1]])
    const { accountId } = mikael(w).actor
    const visit = () => value(signIn(w.system('test'), { accountId, slug: accountOf(w, personas.rekoAg) }))
    visit()
    w.at('2026-11-25')
    visit()
    expect(followed(mikael(w))).toEqual([])
  })

  it('den som någon annan har lagt till får veta det', () => {
    const { w, slug } = elinsCase()
    value(add(karin(w), { slug, who: accountOf(w, personas.rekoAg) }))
    expect(followed(mikael(w))).toEqual([['Elin Wallgren', 0]])
  })

  it('ersättaren får det som den frånvarande följer, i den rollen', () => {
    const { w } = followedCase()
    w.substitute(personas.rekoAg, personas.rekoAg2, 'rekoAg', '2026-11-20', '2026-11-27')
    expect(followed(w.as(personas.rekoAg2))).toEqual([['Elin Wallgren', 1]])
    w.at('2026-11-28')
    expect(followed(w.as(personas.rekoAg2))).toEqual([])
  })

  it('den som inte längre når medarbetaren får inget veta, och loggen säger vem nyheten gällde', () => {
    const { w } = followedCase()
    expect(followed(mikael(w))).toHaveLength(1)
    expect(w.trail().at(-1)?.persons).toContain(w.idOf('Elin Wallgren'))
    w.db.$client.exec("UPDATE assignment SET last_day = 20000 WHERE role = 'rekoAg'")
    expect(readDesk(w.as(personas.rekoAg, 'rekoAg'), null)).toMatchObject({ value: { news: { followed: [] } } })
  })
})
