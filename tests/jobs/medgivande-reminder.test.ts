import { describe, expect, it } from 'vitest'
import { covered, withdraw } from '#tests/support/threads'
import { karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import type { World } from '#tests/support/world'
import { addDays } from '~/domain/day'
import { remindOfEnds } from '~/jobs/medgivande-reminder.server'
import { readDesk } from '~/reads/desk.server'
import { change } from '~/writes/medgivande-change.server'

const told = (w: World): string[] =>
  w.db.$client
    .prepare(
      "SELECT a.name FROM outbox o JOIN account a ON a.id = o.account_id WHERE o.dedup_key LIKE 'medgivande-ends:%'",
    )
    .pluck()
    .all() as string[]

const asks = (w: World, name: string) =>
  value(readDesk(w.as(name), null)).asks.filter(({ kind }) => kind === 'medgivande')

describe('Ett medgivande som tar slut (28 februari)', () => {
  it('medarbetaren får mejl fjorton och tre dagar före, ett för varje', () => {
    const { w } = covered()
    for (const date of [
      '2027-02-13',
      '2027-02-14',
      '2027-02-15',
      '2027-02-24',
      '2027-02-25',
      '2027-02-26',
      '2027-03-01',
    ]) {
      w.at(date)
      remindOfEnds()
    }
    expect(told(w)).toEqual([personas.medarbetare, personas.medarbetare])
  })

  it('står på startsidan för chefen och Reko-AG tills det är förlängt', () => {
    const { w, slug, medgivande } = covered()
    expect(asks(w, personas.chef)).toEqual([])
    w.at('2027-02-14')
    for (const name of [personas.chef, personas.rekoAg]) expect(asks(w, name)).toMatchObject([{ post: medgivande }])
    const said = { how: 'oral', saidOn: w.today, receivedBy: null } as const
    value(change(karin(w), { slug, medgivande, wish: { kind: 'prolonged', to: addDays(w.today, 90) }, ...said }))
    for (const name of [personas.chef, personas.rekoAg]) expect(asks(w, name)).toEqual([])
  })

  it('påminner inte om det som är återkallat', () => {
    const { w, medgivande } = covered()
    value(withdraw(w, medgivande))
    w.at('2027-02-20')
    remindOfEnds()
    expect(told(w)).toEqual([])
    expect(asks(w, personas.chef)).toEqual([])
  })
})
