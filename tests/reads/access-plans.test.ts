import { describe, expect, it } from 'vitest'
import type { Outcome } from '~/domain/outcome'
import { accountSlug, reviewable } from '#tests/support/access'
import { personas, settle } from '#tests/support/people'
import { questionsPut, tablesGoneThrough } from '#tests/support/questions'
import { world, type World } from '#tests/support/world'
import { readAccessEvent } from '~/reads/access-event.server'
import { readHint, readHints } from '~/reads/access-hint.server'
import { readSample, readSampleItem, readSamples } from '~/reads/access-sample.server'
import { readAccountDay } from '~/reads/account-period.server'
import { readFrame } from '~/reads/frame.server'

type Made = ReturnType<typeof reviewable>

const maria = (w: World) => w.as(personas.loggranskare)

const pages: Record<string, (w: World, made: Made) => Outcome<unknown>> = {
  ramen: (w) => readFrame(maria(w), 'loggranskare'),
  tecknen: (w) => readHints(maria(w), { kind: null, verdict: 'oppen', page: 1 }),
  'tecknen av ett slag': (w) => readHints(maria(w), { kind: 'obekvam', verdict: 'oppen', page: 1 }),
  'ett tecken': (w, { hint }) => readHint(maria(w), { slug: hint }),
  'en händelse': (w, { event }) => readAccessEvent(maria(w), { slug: event }),
  'ett kontos dag': (w, { date }) => readAccountDay(maria(w), { slug: accountSlug(w, personas.chef), date }),
  stickproven: (w) => readSamples(maria(w), undefined),
  'ett stickprov': (w, { sample }) => readSample(maria(w), { slug: sample }),
  'en del av ett stickprov': (w, { sample, item }) => readSampleItem(maria(w), { sample, item }),
}

/** Tables that grow with the log. */
const large = [
  ...['audit_event', 'trail_person', 'access_day', 'access_hint', 'access_review', 'access_sample_item'],
  ...['person', 'employment_version', 'support_case', 'signal'],
]

describe('Granskningens sidor', () => {
  for (const [page, read] of Object.entries(pages))
    it(`${page}: ingen stor tabell gås igenom`, () => {
      const w = settle(world())
      const made = reviewable(w)
      let answered = ''
      const put = questionsPut(w.db, () => (answered = read(w, made).kind))
      expect(answered).toBe('done')
      expect(
        put.flatMap((question) =>
          tablesGoneThrough(w.db, question)
            .filter((table) => large.includes(table))
            .map((table) => `${table}: ${question.text}`),
        ),
      ).toEqual([])
    })
})
