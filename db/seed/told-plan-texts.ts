import { addDays, isoDay, weekday, type Day } from '~/domain/day'
import { emptyDraft, type PlanDraft } from '~/domain/plan-draft'

type Row = readonly [what: string, can: string, change?: string]

const tasksOf = (rows: readonly Row[]): PlanDraft['tasks'] =>
  rows.map(([what, can, change = ''], place) => ({ key: `start${place + 1}`, what, can, change }))

const adjustment = (key: string, what: string, from: string, to: string, state = 'proposed') => ({
  ...{ key, what, who: 'Karin Lindqvist', from, to, state, effect: '' },
})

/** The Monday so many weeks after the week of a day. */
const monday = (day: Day, weeks: number): Day => addDays(day, 1 - weekday(day) + 7 * weeks)

const step = (key: string, from: Day, share: number, checkOn: Day | null) => ({
  ...{ key, from: isoDay(from), share: String(share), checkOn: checkOn === null ? '' : isoDay(checkOn) },
})

/** Nearly ready: whether she has taken part and when it is followed up are still to be answered. */
export const elinsPlan = (today: Day): PlanDraft => ({
  ...emptyDraft,
  tasks: tasksOf([
    ['Hembesök, sår och läkemedel', 'with-change', 'Högst två besök per pass, alltid tillsammans med en kollega'],
    ['Dela läkemedel på mottagningen', 'can'],
    ['Rådgivning i telefon', 'with-change', 'Två timmar om dagen, förmiddag'],
    ['Samordning inför utskrivning', 'cannot'],
    ['Kväll och helg', 'cannot'],
    ['Dokumentation', 'can'],
  ]),
  adjustments: [
    adjustment(
      'schema',
      'Fast dagschema, slut 15.00',
      isoDay(monday(today, 3)),
      isoDay(addDays(monday(today, 16), -1)),
    ),
    adjustment('rum', 'Eget rum för telefonrådgivning', isoDay(monday(today, 3)), ''),
  ],
  ramp: [
    step('s25', monday(today, 3), 25, addDays(monday(today, 7), 3)),
    step('s50', monday(today, 8), 50, addDays(monday(today, 11), 3)),
    step('s75', monday(today, 12), 75, addDays(monday(today, 15), 3)),
    step('s100', monday(today, 16), 100, null),
  ],
  contact: 'Karin ringer varje onsdag klockan tio. Elin hör av sig däremellan när hon vill.',
})

/** Works half time since long; the second version goes slower than the first. */
export const mehdisPlan = (today: Day, version: 1 | 2): PlanDraft => ({
  ...emptyDraft,
  tasks: tasksOf([
    ['Bedömningar', 'can'],
    ['Behandlingar', 'with-change', version === 1 ? 'Högst fyra om dagen' : 'Högst tre om dagen, paus mellan dem'],
    ['Gruppträning', version === 1 ? 'can' : 'cannot'],
    ['Hembesök', 'cannot'],
    ['Hjälpmedel', 'can'],
    ['Dokumentation', 'can'],
  ]),
  adjustments: [
    adjustment('paus', 'Paus en kvart mellan behandlingarna', isoDay(addDays(today, -35)), '', 'running'),
    ...(version === 2
      ? [adjustment('grupp', 'En kollega håller gruppträningen', isoDay(addDays(today, -7)), '', 'decided')]
      : []),
  ],
  ramp: [
    step('s50', addDays(today, -73), 50, monday(today, version === 1 ? 1 : 3)),
    step('s75', monday(today, version === 1 ? 2 : 4), 75, monday(today, version === 1 ? 6 : 9)),
    step('s100', monday(today, version === 1 ? 7 : 10), 100, null),
  ],
  contact: 'Vi ses varje måndag på morgonen när Mehdi är på plats.',
  participation: 'ja',
  comment: version === 1 ? '' : 'Jag vill hellre gå långsamt fram än behöva backa en gång till.',
  followUps: [{ key: 'f1', on: isoDay(monday(today, version === 1 ? 2 : 4)) }],
})
