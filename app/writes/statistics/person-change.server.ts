import type { Client } from '#db/client.server'
import { storePatch } from '#db/person-patch.server'
import { yearOf } from '~/domain/statistics/month'
import type { PersonFacts } from '~/domain/statistics/person-facts'
import type { PersonMonth } from '~/domain/statistics/person-month'
import { patchWith, type PersonPatch } from '~/domain/statistics/person-patch'
import type { Period } from '~/domain/statistics/period'
import { yearsOf } from '~/domain/statistics/person-years'

/** A person whose absence has changed, at one workplace. */
interface Changed {
  workplace: number
  facts: PersonFacts
  /** Hers of whole years to the last; of them those from `later` on are others. */
  months: readonly PersonMonth[]
  later: Period
  /** What has been written of her there before. */
  earlier: PersonPatch | undefined
}

/** Keeps beside what is written of her what has taken its place; where and when she is employed is as it was. */
export function storeLaterMonths(db: Client, { workplace, facts, months, later, earlier }: Changed): void {
  const { person, employments } = facts
  const isKeptHere = !employments.some((other) => other.workplace < workplace)
  const there = months.filter((row) => row.workplace === workplace && row.month >= later.from)
  const years = isKeptHere ? yearsOf(months, later.to) : null
  const patch = patchWith(earlier, { months: there, years, from: yearOf(later.from) }, later.to)
  storePatch(db, { workplace, person }, patch)
}
