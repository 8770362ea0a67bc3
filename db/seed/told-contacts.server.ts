import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { addDays, isoDay, type Day } from '~/domain/day'
import { channels, textVersionNow } from '~/domain/medgivande'
import type { Outcome } from '~/domain/outcome'
import { travelTo } from '~/outside/clock.server'
import { close as closeCase } from '~/writes/case-closure.server'
import { open } from '~/writes/case.server'
import { record } from '~/writes/medgivande.server'
import { send, type MessageInput } from '~/writes/message.server'
import { notePartyContactIn } from '~/writes/party-contact.server'
import { exportMessage } from '~/writes/sdk-export.server'
import { change } from '~/writes/setting.server'
import { close, start } from '~/writes/thread.server'
import { openOutside } from './accounts.server'
import { actingAs } from './person-context.server'
import { contactTexts } from './told-contact-texts'
import { workdayFrom } from './workday'

const sara = () => actingAs('sara.nyberger@reko.example', 'rekoAg')

const outside = [
  {
    email: 'nils.ahlgren@vard.example',
    name: 'Nils Ahlgren',
    role: 'rehabkoordinator',
    organisation: 'Kustens vårdcentral',
  },
  { email: 'ulf.brandell@fhv.example', name: 'Ulf Brandell', role: 'fhv', organisation: 'Arbetshälsan Exempel' },
] as const

const people = 24

/** A Reko-AG far from the personas has written with a vårdcentral and a företagshälsovård for a season; most of it is over. */
export async function tellContacts(today: Day): Promise<void> {
  travelTo(`${isoDay(addDays(today, -60))}T08:20`)
  await openOutside(outside, addDays(today, -60))
  for (const [slug, written] of [
    ['sdk-organisation', '0203:exempel.se'],
    ['sdk-adress', 'sdk.rehab.exempel.se'],
  ] as const)
    must(change(actingAs('admin@reko.example', 'admin'), { slug, written, startsOn: addDays(today, -60) }))
  const employees = well(today)
  for (const [place, person] of employees.entries()) tellOne(person, place, today)
}

/** Days from the question to the answer; none is no answer. */
const answersAfter = [3, 6, 1, 9, 4, 14, 2, 7, null, 5, 8, 3] as const

function tellOne(person: string, place: number, today: Day): void {
  const begun = workdayFrom(addDays(today, -56 + place))
  const party = outside[place % 2 === 0 ? 0 : 1]
  const theirs = () => actingAs(party.email, party.role)
  at(begun, '09:10')
  const { slug: caseSlug } = must(open(sara(), { person, origin: 'wish', signal: null }))
  must(record(sara(), { ...terms(accountOf(party.email), begun), slug: caseSlug }))
  const first = written('adaptation-question', addDays(begun, 10))
  const { slug, message } = must(start(sara(), { slug: caseSlug, party: accountOf(party.email), first }))
  const after = answersAfter[place % answersAfter.length] ?? null
  if (after !== null) {
    at(addDays(begun, after), '13:40')
    must(send(theirs(), { slug, message: written('answer') }))
  }
  if (place % 4 === 1) callToMeeting(slug, addDays(begun, 16), theirs)
  if (place % 2 === 0) {
    at(addDays(begun, 18), '15:00')
    const call = {
      slug,
      channel: 'phone',
      initiative: place % 4 === 0 ? 'party' : 'employer',
      heldOn: workdayFrom(addDays(begun, 18)),
    } as const
    must(notePartyContactIn(sara(), call))
  }
  if (place === 2)
    must(
      exportMessage(sara(), {
        slug,
        message,
        recipient: { organisation: '0203:vard.example', address: 'sdk.kusten.vard.example' },
      }),
    )
  if (after === null) return
  at(addDays(begun, 20), '10:20')
  must(close(sara(), { slug }))
  must(closeCase(sara(), { slug: caseSlug, reason: 'back', outcome: 'adapted' }))
}

function callToMeeting(slug: string, on: Day, theirs: typeof sara): void {
  at(on, '08:45')
  must(send(theirs(), { slug, message: written('meeting-call', addDays(on, 7)) }))
  at(addDays(on, 2), '11:05')
  must(send(sara(), { slug, message: { ...written('answer'), categories: ['meetings'] } }))
}

const at = (day: Day, time: string): void => travelTo(`${isoDay(workdayFrom(day))}T${time}`)

const written = (purpose: keyof typeof contactTexts, replyBy: Day | null = null): MessageInput => ({
  ...{ purpose, replyBy, times: [], numberLeft: false, body: contactTexts[purpose] },
  categories: purpose === 'meeting-call' ? ['meetings'] : ['adaptations'],
})

const terms = (party: string, day: Day) => ({
  ...{ party, purpose: 'adaptation' as const, categories: ['tasks', 'adaptations', 'meetings'] as const, channels },
  ...{ direction: 'both' as const, textVersion: textVersionNow, how: 'written' as const, takenBy: null },
  ...{ from: day, to: addDays(day, 150), givenOn: day, copyGivenOn: day },
})

/** Those at her workplaces who are at work and of whom nothing else is told, a few from each. */
const well = (today: Day): string[] =>
  statement<{ slug: string }>(
    systemContext('demo').db,
    `SELECT min(p.slug) AS slug FROM employment e JOIN person p ON p.id = e.person_id
       JOIN organisation_unit u ON u.id = e.workplace_id JOIN organisation_unit a ON a.id = u.parent_id
     WHERE a.code IN ('KUST', 'LASA') AND e.first_day < @today - 90 AND e.last_day IS NULL AND NOT e.protected
       AND e.manager_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM signal s WHERE s.person_id = p.id)
       AND NOT EXISTS (SELECT 1 FROM support_case c WHERE c.person_id = p.id)
       AND NOT EXISTS (SELECT 1 FROM absence_spell s WHERE s.person_id = p.id AND coalesce(s.last_day, @today) > @today - 90)
     GROUP BY u.id ORDER BY u.id % 7, u.id LIMIT @people`,
  )
    .all({ today, people })
    .map(({ slug }) => slug)

const accountOf = (email: string): string =>
  statement<{ slug: string }>(systemContext('demo').db, 'SELECT slug FROM account WHERE email = ?').get(email)?.slug ??
  ''

function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'done') return outcome.value
  throw new Error(`The contacts of the demo came to ${JSON.stringify(outcome)}`)
}
