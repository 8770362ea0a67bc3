import { addDays, addMonths, isoDay, type Day } from '~/domain/day'
import type { Row, StepDraft } from '~/domain/intervention/draft'
import { workdayFrom } from '../workday'
import type { Work, WorkMeasure } from './work'

const row = (key: string, values: Record<string, string>): Row => ({ key, values })

/** The mapping as it was written on a day. */
export const mappingOf = (work: Work, on: Day): StepDraft => ({
  picture: [row('', { summary: work.summary, survey: work.survey })],
  causes: work.causes.map(([what, level, basis], at) => row(`c${at}`, { what, level, basis })),
  obstacles: work.obstacles.map(([what, theme], at) => row(`o${at}`, { what, theme })),
  strengths: work.strengths.map((what, at) => row(`s${at}`, { what })),
  unknowns: work.unknowns.map(([what, findOut], at) => row(`u${at}`, { what, findOut })),
  risks: work.risks.map(([what, serious, handled], at) => row(`r${at}`, { what, serious, handled })),
  participants: [
    row('p0', { who: 'staff', how: 'Workshop på arbetsplatsträffen', on: isoDay(addDays(on, -7)) }),
    row('p1', { who: 'skyddsombud', how: 'Med i workshopen', on: isoDay(addDays(on, -7)) }),
    row('p2', { who: 'chef', how: 'Gick igenom siffrorna', on: isoDay(addDays(on, -10)) }),
  ],
})

/** The plan as it was written for a publication on `on`; `chef` answers for what nobody else does. */
export const planOf = (work: Work, on: Day, chef: string): StepDraft => ({
  goals: work.goals.map(([obstacle, goal], at) =>
    row(`g${at}`, { from: `o${obstacle}`, obstacle: work.obstacles[obstacle]?.[0] ?? '', goal }),
  ),
  measures: work.measures.map((measure, at) => row(`m${at}`, measureOf(measure, on, chef))),
  shortAbsence: [row('', { handling: work.handling })],
  escalations: work.measures.flatMap(({ asked, level }, at) =>
    asked ? [row(`e${at}`, { measure: `m${at}`, what: asked[0], level, to: asked[1], askedOn: isoDay(on) })] : [],
  ),
})

function measureOf(measure: WorkMeasure, on: Day, chef: string): Record<string, string> {
  const start = workdayFrom(addDays(on, measure.after))
  const due = measure.takes === null ? null : workdayFrom(addDays(start, measure.takes))
  return {
    ...{ goal: `g${measure.goal}`, what: measure.what, theme: measure.theme, type: measure.type, level: measure.level },
    ...{ responsible: measure.responsible ?? chef, start: isoDay(start), ongoing: due === null ? 'yes' : '' },
    due: due === null ? '' : isoDay(due),
    followUpOn: isoDay(workdayFrom(due === null ? addMonths(start, 2) : addDays(due, 7))),
    ...{ sign: measure.sign, fhvOrder: measure.fhvOrder ?? '', changeRisk: measure.changeRisk ?? '' },
    noChangeRisk: measure.noChangeRisk ?? '',
    risk: measure.risk === undefined ? '' : `r${measure.risk}`,
  }
}

/** What came of it, written before closing. */
export const followThroughOf = ({ end }: Work, on: Day, chef: string): StepDraft => ({
  effect: [row('', { effect: end.effect, seen: end.seen })],
  lessons: end.lessons.map((what, at) => row(`l${at}`, { what })),
  handOver: [row('', { routine: end.routine, responsible: chef, from: isoDay(on) })],
})
