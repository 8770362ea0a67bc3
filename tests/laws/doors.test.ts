import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { newSlug } from '#db/crypto.server'
import { account, authenticator, importBatch, passkey } from '#db/schema'
import { doorThread } from '#tests/support/door-thread'
import { contestedBy, elinsCopy, elinsPage, reportedBy } from '#tests/support/own'
import { accountSlug, reviewable } from '#tests/support/access'
import { publishedHem } from '#tests/support/interventions'
import { elinsMedgivande } from '#tests/support/medgivanden'
import { ownLimit } from '#tests/support/limits'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { portal, type Answer } from '#tests/support/portal'
import { mappedRoutes } from '#tests/support/server-build'
import { world, type World } from '#tests/support/world'
import { addDays } from '~/domain/day'
import type { UnpairedHeaders } from '~/domain/import/batch'
import { rulePresets } from '~/domain/rule'
import { patterns, type PageName } from '~/paths'
import { makeLink } from '~/writes/calendar.server'
import { adoptedPlan } from '#tests/support/plans'
import { expect as expectAbsence } from '~/writes/case-lead.server'
import { close } from '~/writes/case-closure.server'
import { open } from '~/writes/case.server'
import { add as addLimit } from '~/writes/clock-limit.server'
import { add } from '~/writes/measure.server'
import { call } from '~/writes/meeting.server'
import { tryRule } from '~/writes/rehearsal.server'
import { book } from '~/writes/talk.server'
import { asExpected, doorOf } from './doors'

type Asker = keyof typeof personas | 'visitor'

const askers = ['visitor', ...Object.keys(personas)] as Asker[]
const written = new Set(mappedRoutes().flatMap(({ load, pattern }) => (load ? [pattern] : [])))
const doors = (Object.keys(patterns) as PageName[])
  .filter((name) => written.has(patterns[name]))
  .map((name) => ({ name, door: doorOf(name) ?? { opens: [] } }))

let w: World
let objectOf: (name: PageName) => string

beforeAll(() => {
  w = settle(world())
  const jonasSignal = w.signal('Jonas Ekberg')
  const [signal, unit] = [jonasSignal.slug, slugOfUnit(w)]
  contestedBy(w, jonasSignal)
  w.substitute(personas.rekoAg, personas.rekoAg2, 'rekoAg', '2027-01-04', '2027-01-08')
  const [assignment, substitution] = [slugIn(w, 'assignment'), slugIn(w, 'substitution')]
  w.person('Vera Skyddad', { workplace: 'HEM', manager: personas.chef, protected: true })
  const { event: logEvent, hint, sample } = reviewable(w)
  const slugs = {
    ...{ logEvent, logAccountDay: accountSlug(w, personas.chef), hint, sample },
    personName: w.slugOf('Vera Skyddad'),
    importColumns: newBatch(w, 'mapping'),
    importCauses: newBatch(w, 'mapping', { profile: 'Lön', codes: ['SJ'] }),
    signal,
    unit,
    assignment,
    substitution,
    person: w.slugOf('Jonas Ekberg'),
    account: slugOfAccount(w),
    import: newBatch(w),
    caseCheck: closedCase(w),
    case: newCase(w),
    calendarFeed: newFeed(w),
    rule: newRehearsal(w),
    workplace: unit,
    intervention: publishedHem(w),
    nyckeltal: '2026',
    thread: doorThread(w),
  }
  addLimit(w.as(personas.admin), {
    limit: ownLimit(14),
    from: { startsOn: w.today, reason: null },
  })
  reportedBy(w, 'Jonas Ekberg')
  const own = elinsPage(w)
  const ofElin: Partial<Record<PageName, string>> = {
    ...{ ownPlanVersion: own.plan, ownMeeting: own.meeting, ownSignal: own.signal, ownExportFile: elinsCopy(w) },
  }
  const medgivande = elinsMedgivande(w)
  const keys = ofKarin(w)
  objectOf = (name) =>
    (name === 'ownPasskeyEnd' ? keys : null) ??
    ofElin[name] ??
    (/^ownMedgivande(?!n|New)/.test(name) ? medgivande : undefined) ??
    Object.entries(slugs).find(([noun]) => name.startsWith(noun))?.[1] ??
    nothing
})

const nothing = 'nosuchthing2'
const address = (name: PageName, object = objectOf(name)): string =>
  patterns[name]
    .replace(/:(id|kod|ar)/, object)
    .replace(':dag', name === 'limitEnd' ? '14' : '8')
    .replace(':namn', 'minsta-grupp')
    .replace(':steg', 'plan')
    .replace(':nr', '1')
    .replace(':regel', '6-12')
    .replace(':fil', 'allt.json')
    .replace(':datum', '2026-11-18')
    .replace(':post', name === 'caseOutsideEnd' ? accountSlug(w, personas.rehabkoordinator) : slugIn(w, postOf(name)))
const visitorAs = (asker: Asker) => (asker === 'visitor' ? portal(w).visitor() : portal(w).as(personas[asker]))

describe.each(doors)('$name', ({ name, door }) => {
  let answers: (readonly [Asker, Answer])[]
  beforeAll(async () => {
    answers = await Promise.all(
      askers.map(async (asker) => [asker, await visitorAs(asker).get(address(name))] as const),
    )
  })

  test('opens for those it is for, and looks to everybody else as if it did not exist', () => {
    for (const [asker, { status }] of answers)
      expect(asExpected(door, asker, status), `${asker} gets ${status} at ${address(name)}`).toBe(true)
  })

  test('tells nobody outside about the employee, not even who posts to it', async () => {
    for (const [asker, { html }] of answers.filter(([one]) => !(door.opens as Asker[]).includes(one))) {
      const posted = await visitorAs(asker).post(address(name), { namn: 'x' })
      expect(html + posted.html, asker).not.toContain('Jonas Ekberg')
      const refused = (door.sees as Asker[] | undefined)?.includes(asker) ? [403] : [303, 404, 405]
      if (!door.public && !door.posts) expect(refused, `${asker} posts`).toContain(posted.status)
    }
  })
})

test('what does not exist looks the same to everybody', async () => {
  const named = doors.filter(({ name }) => patterns[name].includes(':id') && !doorOf(name)?.posts)
  for (const asker of askers.slice(1))
    for (const { name } of named) {
      const { status } = await visitorAs(asker).get(address(name, nothing))
      expect([404, 405], `${asker} gets ${status} at ${name}`).toContain(status)
    }
}, 60_000)

test('every address has a door', () => {
  expect((Object.keys(patterns) as PageName[]).filter((name) => !doorOf(name))).toEqual([])
})

test('the law fails for a page that opens to one too many, one too few or without a session', () => {
  const door = { opens: ['chef', 'rekoAg'] as const }
  expect(asExpected(door, 'chef2', 200)).toBe(false)
  expect(asExpected(door, 'chef2', 403)).toBe(false)
  expect(asExpected(door, 'rekoAg', 404)).toBe(false)
  expect(asExpected(door, 'visitor', 200)).toBe(false)
  expect(asExpected({ opens: [], posts: true }, 'chef', 200)).toBe(false)
})

/** Karin has an app and a passkey. */
function ofKarin({ db, as }: World): string {
  const { accountId } = as(personas.chef).actor
  if (accountId === null) return nothing
  db.insert(authenticator)
    .values({ accountId, secret: 'ABCD', lastStep: 0, madeAt: new Date(0) })
    .run()
  const key = { slug: newSlug(), name: 'Telefonen', credentialId: 'c', publicKey: 'p', counter: 0, transports: [] }
  return db
    .insert(passkey)
    .values({ ...key, accountId, madeAt: new Date(0) })
    .returning()
    .get().slug
}

const slugOfAccount = ({ db }: World): string =>
  db.select().from(account).where(eq(account.name, personas.rekoAg)).get()?.slug ?? ''

function newRehearsal(w: World): string {
  const tried = tryRule(w.as(personas.admin, 'admin'), { parameters: rulePresets['3/6'] })
  return tried.kind === 'done' ? tried.value.slug : ''
}

/** Jonas is off sick, and somebody has said for how long. */
function newCase(w: World): string {
  w.spell('Jonas Ekberg', '2026-11-02', null)
  const context = w.as(personas.chef)
  const { slug } = value(open(context, { person: w.slugOf('Jonas Ekberg'), origin: 'spell', signal: null }))
  expectAbsence(context, { slug, lastDay: addDays(w.today, 9) })
  adoptedPlan(context, slug)
  book(context, {
    ...{ slug, kind: 'rehab', on: addDays(w.today, 3), time: null, place: null, unionTold: true },
  })
  call(context, {
    ...{ slug, need: null, kind: 'reconciliation', employee: true, accounts: [], others: [] },
    slot: { on: addDays(w.today, 5), from: '10.00', to: '11.00', place: null },
  })
  const measure = { what: 'Dagschema', service: null, from: w.today, to: null, followUpOn: null }
  add(context, { slug, kind: 'adaptation', ...measure })
  return slug
}

function closedCase(w: World): string {
  const context = w.as(personas.chef)
  const { slug } = value(open(context, { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null }))
  close(context, { slug, reason: 'back', outcome: 'as-before' })
  return slug
}

const posts = {
  personCorrection: 'correction_request',
  sampleItem: 'access_sample_item',
  threadAttachment: 'attachment',
  threadSdkFile: 'sdk_export',
  caseTalk: 'talk',
  caseMeeting: 'meeting',
  caseMeasure: 'measure',
  caseMedgivande: 'medgivande',
  caseCheck: 'relapse_check',
  case: 'case_expectation',
} as const

/** Of these, what others get later is of other cases. */
const madeFirst = ['relapse_check', 'medgivande', 'meeting']

const postOf = (name: PageName): (typeof posts)[keyof typeof posts] =>
  Object.entries(posts).find(([noun]) => name.startsWith(noun))?.[1] ?? 'case_expectation'

const slugIn = ({ db }: World, table: 'assignment' | 'substitution' | ReturnType<typeof postOf>): string =>
  (db.$client
    .prepare(`SELECT slug FROM ${table} ORDER BY id${madeFirst.includes(table) ? '' : ' DESC'}`)
    .pluck()
    .get() as string | undefined) ?? ''

const newFeed = (w: World): string => {
  const made = makeLink(w.as(personas.chef), null)
  return made.kind === 'done' ? `${made.value.code}.ics` : nothing
}

const slugOfUnit = ({ db }: World): string =>
  (db.$client.prepare("SELECT slug FROM unit WHERE code = 'HEM'").pluck().get() as string | undefined) ?? ''

function newBatch(
  { db, change }: World,
  phase: 'done' | 'mapping' = 'done',
  causes?: UnpairedHeaders['causes'],
): string {
  const headers =
    phase === 'mapping' ? { file: 'personal.csv', columns: ['Namn', 'Anst.nr'], ...(causes && { causes }) } : null
  const values = { id: change(), slug: newSlug(), source: 'Prov', phase, headers, dryRun: false, skipBad: false }
  return db
    .insert(importBatch)
    .values({ ...values, uploads: [], startedAt: new Date(0) })
    .returning()
    .get().slug
}
