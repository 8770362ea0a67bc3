import { statement } from '#db/client.server'
import { itemsOf, sampleBySlug } from '#db/access-sample.server'
import { addDays, isoDay, type Day } from '~/domain/day'
import { travelTo } from '~/outside/clock.server'
import { reviewHint } from '~/writes/access-review.server'
import { drawSample, reviewItem } from '~/writes/access-sample.server'
import { actingAs } from './person-context.server'

/** The morning of the loggranskare: one sign is looked at, and a sample is begun. */
export function reviewsOn(day: Day): void {
  travelTo(`${isoDay(day)}T08:40`)
  const maria = actingAs('logg@reko.example', 'loggranskare')
  const text = `SELECT slug FROM access_hint WHERE kind = 'obekvam' ORDER BY on_day DESC, id DESC`
  const { slug } = statement<{ slug: string }>(maria.db, text).get() ?? { slug: '' }
  done(
    reviewHint(maria, {
      ...{ slug, verdict: 'utan-anmarkning' },
      note: 'Chefen läste in sig på kvällen inför morgonmötet. Det stämmer med schemat.',
    }),
  )
  const wish = { kind: 'handelser', size: 10, from: addDays(day, -15), to: addDays(day, -1), seed: 20 } as const
  const sample = sampleBySlug(maria.db, done(drawSample(maria, { ...wish, weighted: ['skyddad', 'nekad'] })).slug)
  for (const item of itemsOf(maria.db, sample?.id ?? 0).slice(0, 3))
    done(reviewItem(maria, { sample: sample?.slug ?? '', item: item.slug, verdict: 'utan-anmarkning', note: null }))
}

function done<Value>(outcome: { kind: 'done'; value: Value } | { kind: string }): Value {
  if (!('value' in outcome)) throw new Error(`The review came to ${JSON.stringify(outcome)}`)
  return outcome.value
}
