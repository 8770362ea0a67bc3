import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'
import { addDays, isoDay, type Day } from '~/domain/day'
import type { Answer, MeetingKind } from '~/domain/meeting'
import type { Outcome } from '~/domain/outcome'
import type { Participant } from '~/domain/talk'
import { travelTo } from '~/outside/clock.server'
import { answer } from '~/writes/meeting-answer.server'
import { write } from '~/writes/meeting-minutes.server'
import { reportNeed } from '~/writes/meeting-need.server'
import { answerOwn } from '~/writes/own-meeting.server'
import { call, cancel, move } from '~/writes/meeting.server'
import { actingAs } from './person-context.server'
import { mehdisMinutes } from './told-meeting-texts'
import { doneOn, workdayFrom } from './workday'

const karin = () => actingAs('chef@reko.example', 'chef')
const mikael = () => actingAs('rekoag@reko.example', 'rekoAg')

interface MeetingAct {
  /** Days from today on which it is done. */
  ago: number
  at: string
  /** Given the day it was meant to be done. */
  do: (day: Day) => Outcome<unknown>
}

const elin = 'Elin Wallgren'
const mehdi = 'Mehdi Rostami'
const lena = { role: 'fhv' as const, name: 'Lena Forsman' }
const coming: Answer = { kind: 'coming', text: null, suggestedOn: null }

/** Elin's meeting is booked; Mehdi had one that was moved and cancelled, and one whose minutes were changed afterwards. */
const acts: readonly MeetingAct[] = [
  calling(-30, mehdi, 'three-party', 8, { from: '13.00', to: '14.00', place: 'På distans' }, [
    { role: 'annan', name: 'Vårdcentralen' },
  ]),
  about(-24, (day) =>
    move(karin(), { ...meetingOf(mehdi), slot: slot(addDays(day, 3), '15.00', '15.45'), reason: null }),
  ),
  about(-22, () => cancel(karin(), { ...meetingOf(mehdi), reason: 'Vårdcentralen kunde inte vara med.' })),
  calling(-18, mehdi, 'follow-up', 7, { from: '09.00', to: '09.45', place: 'Sal 12' }, [lena]),
  answering(-17, mehdi, 'medarbetare', coming),
  answering(-17, mehdi, 'chef', coming),
  answering(-16, mehdi, 'fhv', { kind: 'no', text: 'Har en annan bokning, skickar synpunkter.', suggestedOn: null }),
  minutes(-11, (day) => ({ minutes: mehdisMinutes(attended(), day), finish: true, reason: null })),
  minutes(-8, (day) => ({
    minutes: {
      ...mehdisMinutes(attended(), addDays(day, -3)),
      agreed: 'Mehdi arbetar halva dagar till månadsskiftet.',
      tasks: [],
    },
    finish: true,
    reason: 'Det stod fel datum för de halva dagarna.',
  })),
  about(-8, () =>
    reportNeed(karin(), {
      slug: caseOf(elin),
      need: {
        from: 'medarbetare',
        kind: 'reconciliation',
        why: 'Elin vill att alla hör samma sak om hur hon kan börja arbeta.',
      },
    }),
  ),
  calling(-7, elin, 'reconciliation', 13, { from: '10.00', to: '11.00', place: 'Sal 12' }, [
    lena,
    { role: 'annan', name: 'Försäkringskassan' },
  ]),
  answering(-7, elin, 'chef', coming),
  about(-4, () =>
    answerOwn(actingAs('medarbetare@reko.example', 'medarbetare'), {
      ...{ meeting: meetingOf(elin).meeting, answer: coming, sequence: 0 },
    }),
  ),
  { ...answering(-4, elin, 'rekoAg', coming, mikael), at: '16:10' },
  answering(-3, elin, 'fhv', { kind: 'other-time', text: 'Kan bara efter klockan 13.', suggestedOn: null }),
]

/** Does what is told of a day; anything but done is a bug. */
export function meetingsOn(ago: number, day: Day): void {
  for (const act of doneOn(acts, ago, day)) {
    travelTo(`${isoDay(day)}T${act.at}`)
    const outcome = act.do(addDays(day, act.ago - ago))
    if (outcome.kind !== 'done') throw new Error(`The meetings of day ${ago} came to ${JSON.stringify(outcome)}`)
  }
}

function about(ago: number, told: MeetingAct['do']): MeetingAct {
  return { ago, at: '13:15', do: told }
}

const slot = (on: Day, from: string, to: string, place: string | null = null) => ({
  ...{ on: workdayFrom(on), from, to, place },
})

function calling(
  ago: number,
  name: string,
  kind: MeetingKind,
  ahead: number,
  { from, to, place }: { from: string; to: string; place: string },
  others: readonly { role: Participant; name: string }[],
): MeetingAct {
  return about(ago, (day) =>
    call(karin(), {
      ...{ slug: caseOf(name), need: openNeedOf(name), kind, slot: slot(addDays(day, ahead), from, to, place) },
      ...{ employee: true, accounts: ['chef@reko.example', 'rekoag@reko.example'].map(accountSlug), others },
    }),
  )
}

function answering(ago: number, name: string, role: Participant, given: Answer, by = karin): MeetingAct {
  return about(ago, () =>
    answer(by(), { ...meetingOf(name), invited: invitedOf(name, role), answer: given, sequence: 0 }),
  )
}

function minutes(
  ago: number,
  told: (day: Day) => Omit<Parameters<typeof write>[1], 'slug' | 'meeting' | 'basedOn'>,
): MeetingAct {
  return about(ago, (day) => write(karin(), { ...meetingOf(mehdi), basedOn: latestMinutes(), ...told(day) }))
}

const one = (text: string, ...of: string[]): string | undefined =>
  statement<{ slug: string }>(systemContext('demo').db, text).get(...of)?.slug

const inCase = 'JOIN support_case c ON c.id = t.case_id JOIN employment e ON e.person_id = c.person_id WHERE e.name = ?'

const caseOf = (name: string): string =>
  one('SELECT c.slug FROM support_case c JOIN employment e ON e.person_id = c.person_id WHERE e.name = ?', name) ?? ''

const openNeedOf = (name: string): string | null => one(`SELECT t.slug FROM meeting_need t ${inCase}`, name) ?? null

/** The meeting that was called last. */
const meetingOf = (name: string) => ({
  slug: caseOf(name),
  meeting: one(`SELECT t.slug FROM meeting t ${inCase} ORDER BY t.id DESC LIMIT 1`, name) ?? '',
})

const invitedText = `SELECT i.slug FROM meeting_invited i JOIN meeting t ON t.id = i.meeting_id ${inCase} AND i.role = ?
  ORDER BY i.id DESC LIMIT 1`
const invitedOf = (name: string, role: Participant): string => one(invitedText, name, role) ?? ''

const attended = (): string[] => [invitedOf(mehdi, 'medarbetare'), invitedOf(mehdi, 'chef'), invitedOf(mehdi, 'rekoAg')]

const latestMinutes = (): string | null => one('SELECT slug FROM meeting_minutes ORDER BY id DESC LIMIT 1') ?? null

const accountSlug = (email: string): string => one('SELECT slug FROM account WHERE email = ?', email) ?? ''
