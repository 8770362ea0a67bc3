import { describe, expect, it } from 'vitest'
import { account, stepForm } from '#db/schema'
import { addDays } from '~/domain/day'
import { ourChoice } from '~/domain/intervention/step-choice'
import { personFilterForm } from '~/domain/person-filter'
import { readAttachment } from '~/reads/attachment.server'
import { readCalendar, readCalendarLink, readCalendarReader } from '~/reads/calendar.server'
import { readCase } from '~/reads/case.server'
import { readCaseHistory } from '~/reads/case-history.server'
import { readCases } from '~/reads/cases.server'
import { readDesk } from '~/reads/desk.server'
import { readFrame } from '~/reads/frame.server'
import { readIntervention } from '~/reads/intervention.server'
import { readInterventionDesk } from '~/reads/intervention-desk.server'
import { readInterventionParties } from '~/reads/intervention-party.server'
import { readInterventions } from '~/reads/interventions.server'
import { readCaseMedgivande, readCaseMedgivanden } from '~/reads/medgivande.server'
import { readMeasures } from '~/reads/measure.server'
import { readMeeting, readMeetings } from '~/reads/meeting.server'
import { readPartyContacts } from '~/reads/party-contact.server'
import { readPerson } from '~/reads/person.server'
import { readPersons } from '~/reads/persons.server'
import { readPlan } from '~/reads/plan.server'
import { readNyckeltal } from '~/reads/nyckeltal.server'
import { readOpenSignals, readSignalHistory } from '~/reads/signals.server'
import { readSdkDesk } from '~/reads/sdk-desk.server'
import { readHouseForms, readStepForm, readStepForms } from '~/reads/step-form.server'
import { readTalk, readTalks } from '~/reads/talk.server'
import type { Outcome } from '~/domain/outcome'
import { doorThread } from '#tests/support/door-thread'
import { chosenHem } from '#tests/support/interventions'
import { elinsMedgivande } from '#tests/support/medgivanden'
import { personas, settle } from '#tests/support/people'
import { questionsPut, tablesGoneThrough } from '#tests/support/questions'
import { world, type World } from '#tests/support/world'
import { makeLink } from '~/writes/calendar.server'
import { open } from '~/writes/case.server'
import { call } from '~/writes/meeting.server'
import { book } from '~/writes/talk.server'

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
  'ärendets samtal': (w, who) => readTalks(w.as(who), { slug: fullCase(w).slug }),
  'ett samtal': (w, who) => readTalk(w.as(who), fullCase(w)),
  'ärendets möten': (w, who) => readMeetings(w.as(who), { slug: fullCase(w).slug }),
  'ett möte': (w, who) => readMeeting(w.as(who), fullCase(w)),
  'ärendets plan': (w, who) => readPlan(w.as(who), { slug: fullCase(w).slug }),
  'ärendets medgivanden': (w, who) => readCaseMedgivanden(w.as(who), given(w)),
  'ett medgivande': (w, who) => readCaseMedgivande(w.as(who), given(w)),
  'ärendets åtgärder': (w, who) => readMeasures(w.as(who), { slug: fullCase(w).slug }),
  kalenderlänken: (w, who) => readCalendarLink(w.as(who), null),
  'kalenderns läsare': (w, who) => readCalendarReader(w.system('kalender'), linkOf(w, who)),
  kalendern: (w, who) => readCalendar(w.as(who), linkOf(fullCase(w).w, who)),
  medarbetare: listed({}),
  'medarbetare, andra sidan': listed({ sida: '2' }),
  'medarbetare, sökta på namn': listed({ sok: 'ek' }),
  'medarbetare, sökta på nummer': listed({ sok: '777' }),
  'medarbetare, på en arbetsplats': listed({ arbetsplats: 'HEM' }),
  'medarbetare, sjuka': listed({ lage: 'sjuk' }),
  'medarbetare, i arbete': listed({ lage: 'arbete' }),
  'medarbetare med signal': listed({ lage: 'signal' }),
  insatser: (w, who) => readInterventions(w.as(who), { over: false }),
  'avslutade insatser': (w, who) => readInterventions(w.as(who), { over: true }),
  'en insats': (w, who) => readIntervention(w.as(who), { slug: chosenHem(w).slug }),
  'insatsens deltagare': (w, who) => readInterventionParties(w.as(who), { slug: chosenHem(w).slug }),
  'insatsernas steg': (w, who) => readHouseForms(w.as(who), null),
  'det som väntar i insatser': (w, who) => readInterventionDesk(w.as(who), null),
  nyckeltal: (w, who) => readNyckeltal(w.as(who), '2026'),
  'en bilaga': (w, who) => {
    const thread = doorThread(w)
    const [slug = ''] = w.db.$client.prepare('SELECT slug FROM attachment').pluck().iterate() as Iterable<string>
    return readAttachment(w.as(who), { thread, slug })
  },
  'det som tas ut för SDK': (w, who) => readSdkDesk(w.as(who), { slug: doorThread(w) }),
  'kontakter vid sidan av en tråd': (w, who) => readPartyContacts(w.as(who), { slug: doorThread(w) }),
}

/** Tables that grow with the number of employees or with the years. */
const large = [
  ...['person', 'employment_version', 'absence_spell_version', 'schedule_day_version', 'spell_question'],
  ...['signal', 'signal_answer', 'signal_snooze', 'contact', 'evaluation', 'account', 'session'],
  ...[
    'support_case',
    'case_closure',
    'kept_number',
    'case_expectation',
    'limit_done',
    'talk',
    'case_step',
    'measure',
    'relapse_check',
  ],
  ...['talk_note', 'meeting', 'meeting_change', 'meeting_invited', 'meeting_answer', 'meeting_minutes', 'meeting_need'],
  ...['plan_draft', 'plan_version', 'plan_waiver', 'case_follower', 'case_handover', 'calendar_link', 'measure_turn'],
  ...['change', 'change_day', 'audit_event', 'trail_person'],
  ...['medgivande', 'medgivande_change', 'message'],
  ...['intervention_event', 'intervention_party', 'intervention_wait', 'intervention_numbers'],
  ...[
    'thread',
    'message',
    'attachment',
    'attachment_content',
    'sdk_export',
    'sdk_arrival',
    'party_contact',
    'medgivande',
  ],
  ...['workplace_month', 'workplace_person', 'person_years', 'person_patch', 'month_patch', 'counted_change'],
]

/** Elin's case, opened when it is first asked for. */
function caseOf(w: World): string {
  const opened = open(w.as(personas.chef), { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null })
  if (opened.kind !== 'done') throw new Error(opened.kind)
  return opened.value.slug
}

/** Elin's case, and a medgivande of hers. */
function given(w: World): { slug: string; medgivande: string } {
  w.db.update(account).set({ organisation: 'Vårdcentralen Linden' }).run()
  return { slug: caseOf(w), medgivande: elinsMedgivande(w) }
}

/** Elin's case with a talk and a meeting in it. */
function fullCase(w: World): { w: World; slug: string; talk: string; meeting: string } {
  const slug = caseOf(w)
  const talk = booked(w, slug)
  const meeting = call(w.as(personas.chef), {
    ...{ slug, need: null, kind: 'reconciliation', employee: true, accounts: [], others: [] },
    slot: { on: addDays(w.today, 5), from: '10.00', to: '11.00', place: null },
  })
  if (meeting.kind !== 'done') throw new Error(meeting.kind)
  return { w, slug, talk, meeting: meeting.value.meeting }
}

function booked(w: World, slug: string): string {
  const talk = book(w.as(personas.chef), {
    ...{ slug, kind: 'rehab', on: addDays(w.today, 3), time: null, place: null, unionTold: true },
  })
  if (talk.kind !== 'done') throw new Error(talk.kind)
  return talk.value.talk
}

function linkOf(w: World, who: string): string {
  const made = makeLink(w.as(who), null)
  if (made.kind !== 'done' || made.value.code === null) throw new Error(made.kind)
  return made.value.code
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
    ['support_case_person', 'ärenden'],
    ['case_expectation_case', 'ärendet'],
    ['talk_case', 'ärendets samtal'],
    ['meeting_case', 'ärendets möten'],
    ['meeting_change_meeting', 'ett möte'],
    ['meeting_case', 'kalendern'],
    ['talk_contact', 'kalendern'],
    ['case_step_case', 'kalendern'],
  ])('det märks om indexet %s tas bort', (index, page) => {
    const w = settle(world())
    w.db.$client.exec(`DROP INDEX ${index}`)
    const read = pages[page]
    expect(read && goneThrough(w, personas.chef, read)).not.toEqual([])
  })
})

describe('Det som är bestämt om stegen', () => {
  const reads: Record<string, (w: World) => Outcome<unknown>> = {
    'alla steg': (w) => readStepForms(w.as(personas.admin), null),
    'ett steg': (w) => readStepForm(w.as(personas.admin), { slug: 'plan' }),
    'den som är med i en insats': (w) => readHouseForms(w.as(personas.insatsagare), null),
  }

  it.each(Object.entries(reads))(
    'läst av %s: i den ordning det bestämdes, och vem det var med sin nyckel',
    (_, read) => {
      const w = settle(world())
      const by = w.as(personas.admin).actor.accountId
      for (let version = 0; version < 40; version++)
        w.db
          .insert(stepForm)
          .values({ ...decided(w), changedBy: by })
          .run()
      const put = questionsPut(w.db, () => expect(read(w).kind).toBe('done')).filter(({ text }) =>
        text.includes('step_form'),
      )
      expect(put).toHaveLength(1)
      for (const question of put) {
        expect(tablesGoneThrough(w.db, question)).toEqual(['step_form'])
        expect(planOf(w, question.text)).toEqual([
          'SCAN s',
          expect.stringMatching(/^SEARCH a USING INTEGER PRIMARY KEY/),
        ])
      }
    },
  )
})

const decided = (w: World) => ({
  ...{ step: 'plan' as const, startsOn: w.today, changedAt: new Date(0) },
  choice: ourChoice,
})

const planOf = (w: World, text: string): string[] =>
  (w.db.$client.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]).map(({ detail }) => detail)

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
