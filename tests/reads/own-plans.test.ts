import { describe, expect, it } from 'vitest'
import type { Outcome } from '~/domain/outcome'
import { readOwnAbsence } from '~/reads/own-absence.server'
import { readOwnAccess } from '~/reads/own-access.server'
import { readOwnCorrections } from '~/reads/own-correction.server'
import { readOwnExports } from '~/reads/own-export.server'
import { readOwnMeetings } from '~/reads/own-meeting.server'
import { readOwnPlans } from '~/reads/own-plan.server'
import { readOwnSignals } from '~/reads/own-signal.server'
import { readOwnStart } from '~/reads/own-start.server'
import type { Context } from '#db/context.server'
import { elinsPage } from '#tests/support/own'
import { settle } from '#tests/support/people'
import { questionsPut, tablesGoneThrough } from '#tests/support/questions'
import { world } from '#tests/support/world'

const pages: Record<string, (elin: Context) => Outcome<unknown>> = {
  start: (elin) => readOwnStart(elin, null),
  planen: (elin) => readOwnPlans(elin, null),
  möten: (elin) => readOwnMeetings(elin, null),
  frånvaron: (elin) => readOwnAbsence(elin, null),
  signalerna: (elin) => readOwnSignals(elin, null),
  'vem som har tittat': (elin) => readOwnAccess(elin, { before: null, system: false }),
  'det hon sagt är fel': (elin) => readOwnCorrections(elin, null),
  kopiorna: (elin) => readOwnExports(elin, null),
}

const large = [
  ...[
    'employment_version',
    'absence_spell_version',
    'person',
    'signal',
    'signal_answer',
    'signal_snooze',
    'signal_contest',
  ],
  ...['contact', 'support_case', 'meeting', 'meeting_answer', 'plan_version', 'plan_share', 'plan_comment'],
  ...['correction_request', 'own_export', 'trail_person', 'change', 'change_day', 'medgivande', 'message'],
]

describe('Min sida', () => {
  it.each(Object.entries(pages))('%s: ingen stor tabell gås igenom', (_page, read) => {
    const w = settle(world())
    const { elin } = elinsPage(w)
    const outcomes: string[] = []
    const put = questionsPut(w.db, () => outcomes.push(read(elin).kind))
    expect(outcomes).toEqual(['done'])
    const gone = put.flatMap((question) =>
      tablesGoneThrough(w.db, question)
        .filter((table) => large.includes(table))
        .map((table) => `${table}: ${question.text}`),
    )
    expect(gone).toEqual([])
  })
})
