import { setTimeout } from 'node:timers/promises'
import { systemContext } from '#db/context.server'
import { mayFollow, mayTellParts, withoutParts, type Shown } from '~/domain/statistics/edition'
import type { Renewal } from '~/domain/statistics/renewal'
import type { ResultsByUnit } from '~/domain/statistics/unit-results'
import { readResults } from '~/reads/statistics-results.server'
import type { Hold } from '~/writes/statistics/hold.server'
import {
  nextEdition,
  shownUnits,
  stageResults,
  sweepResults,
  type StagedResults,
} from '~/writes/statistics/results.server'
import { answerOf } from './answer.server'

/** Makes what may be told of every unit anew of what has been counted, and stores it where nobody reads it yet; null when it waits for the month to turn. */
export async function stagedResults(
  { span, firstSickMonth, free }: Renewal,
  hold: () => Hold,
): Promise<StagedResults | null> {
  const context = systemContext('statistik')
  while (sweepResults(context, hold())) await setTimeout(breath)
  const made = answerOf(readResults(context, { end: span.to, firstSickMonth }))
  const [read, next] = free ? [[], []] : [shownUnits(context), seenIn(made)]
  if (!mayFollow(read, next)) return null
  const results = mayTellParts(read, next) ? made : tellingNoParts(made)
  const edition = nextEdition(context)
  for (let done = 0; done < results.count;) {
    done += stageResults(context, { ...results, from: done }, edition, hold())
    await setTimeout(breath)
  }
  return { edition, organisation: results.organisation }
}

const tellingNoParts = ({ count, at, organisation }: ResultsByUnit): ResultsByUnit => ({
  count,
  at: (place) => withoutParts(at(place)),
  organisation: withoutParts(organisation),
})

const seenIn = ({ count, at }: ResultsByUnit): Shown[] =>
  Array.from({ length: count }, (_, place) => {
    const { unit, parent, status, women, ages } = at(place)
    return { unit, parent, status, women, ages }
  })

/** Milliseconds between chunks. */
const breath = 2
