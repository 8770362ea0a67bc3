import { describe, expect, it } from 'vitest'
import { personFilterForm } from '~/domain/person-filter'
import { readCase } from '~/reads/case.server'
import { readCaseHistory } from '~/reads/case-history.server'
import { readCases } from '~/reads/cases.server'
import { readDesk } from '~/reads/desk.server'
import { readFrame } from '~/reads/frame.server'
import { readPerson } from '~/reads/person.server'
import { readPersons } from '~/reads/persons.server'
import { readOpenSignals, readSignalHistory } from '~/reads/signals.server'
import type { Outcome } from '~/domain/outcome'
import { personas, settle } from '#tests/support/people'
import { questionsPut, tablesGoneThrough } from '#tests/support/questions'
import { world, type World } from '#tests/support/world'
import { open } from '~/writes/case.server'

const listed = (query: Record<string, string>) => (w: World, who: string) =>
  readPersons(w.as(who), personFilterForm.parse(query))

const pages: Record<string, (w: World, who: string) => Outcome<unknown>> = {
  ramen: (w, who) => readFrame(w.as(who), w.as(who).actor.role as 'chef' | 'rekoAg'),
  start: (w, who) => readDesk(w.as(who), null),
  signaler: (w, who) => readOpenSignals(w.as(who), null),
  'signaler som fil': (w, who) => readSignalHistory(w.as(who), null),
  kortet: (w, who) => readPerson(w.as(who), { slug: w.slugOf('Jonas Ekberg') }),
  ärenden: (w, who) => readCases(w.as(who), { closed: false }),
  ärendet: (w, who) => readCase(w.as(who), { slug: caseOf(w) }),
  'ärendets historik': (w, who) => readCaseHistory(w.as(who), { slug: caseOf(w) }),
  medarbetare: listed({}),
  'medarbetare, andra sidan': listed({ sida: '2' }),
  'medarbetare, sökta på namn': listed({ sok: 'ek' }),
  'medarbetare, sökta på nummer': listed({ sok: '777' }),
  'medarbetare, på en arbetsplats': listed({ arbetsplats: 'HEM' }),
  'medarbetare, sjuka': listed({ lage: 'sjuk' }),
  'medarbetare, i arbete': listed({ lage: 'arbete' }),
  'medarbetare med signal': listed({ lage: 'signal' }),
}

/** Tables that grow with the number of employees or with the years. */
const large = [
  ...['person', 'employment_version', 'absence_spell_version', 'schedule_day_version', 'spell_question'],
  ...['signal', 'signal_answer', 'signal_snooze', 'contact', 'evaluation', 'account', 'session'],
  ...[
    'support_case',
    'case_closure',
    'case_expectation',
    'limit_done',
    'talk',
    'case_step',
    'measure',
    'relapse_check',
  ],
  ...['change', 'change_day', 'audit_event', 'trail_person'],
]

/** Elin's case, opened when it is first asked for. */
function caseOf(w: World): string {
  const opened = open(w.as(personas.chef), { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null })
  if (opened.kind !== 'done') throw new Error(opened.kind)
  return opened.value.slug
}

describe('Det som ofta läses', () => {
  for (const [page, read] of Object.entries(pages))
    for (const role of ['chef', 'rekoAg'] as const)
      it(`${page}, läst av ${role}: ingen stor tabell gås igenom`, () => {
        expect(goneThrough(settle(world()), personas[role], read)).toEqual([])
      })

  it.each([
    ['employment_version_person', 'kortet'],
    ['employment_version_workplace', 'medarbetare'],
    ['employment_version_manager', 'start'],
    ['absence_spell_version_person', 'kortet'],
    ['signal_person', 'signaler som fil'],
    ['signal_answer_signal', 'signaler'],
    ['signal_snooze_signal', 'signaler'],
    ['contact_person', 'kortet'],
  ])('det märks om indexet %s tas bort', (index, page) => {
    const w = settle(world())
    w.db.$client.exec(`DROP INDEX ${index}`)
    const read = pages[page]
    expect(read && goneThrough(w, personas.chef, read)).not.toEqual([])
  })
})

/** The large tables that a page goes through, each with the question that made it. */
function goneThrough(w: World, who: string, read: (w: World, who: string) => Outcome<unknown>): string[] {
  const outcomes: string[] = []
  const put = questionsPut(w.db, () => outcomes.push(read(w, who).kind))
  expect(outcomes).toEqual(['done'])
  return put.flatMap((question) =>
    tablesGoneThrough(w.db, question)
      .filter((table) => large.includes(table))
      .map((table) => `${table}: ${question.text}`),
  )
}
