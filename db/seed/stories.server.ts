import { addDays, addMonths, calendarParts, isoDay, type Day } from '~/domain/day'
import { runNightly } from '~/jobs/nightly.server'
import { renewStatistics } from '~/jobs/statistics.server'
import { travelTo } from '~/outside/clock.server'
import { seedColleagues, seedPersonas } from './accounts.server'
import { answerSome, holdSome } from './answers.server'
import { contestOne } from './contested.server'
import { dice } from './dice'
import { absenceFile, organisationFile, staffFile } from './files'
import { history } from './history'
import { organisation } from './organisation'
import { strained } from './strain'
import { takeIn } from './take-in.server'
import { staffOf } from './staff'
import { actsOn } from './told-acts.server'
import { casesOn } from './told-cases.server'
import { tellContacts } from './told-contacts.server'
import { decideLimit } from './told-limits.server'
import { medgivandenOn } from './told-medgivanden.server'
import { meetingsOn } from './told-meetings.server'
import { ownOn } from './told-own.server'
import { plansOn } from './told-plans.server'
import { readsOn } from './told-reads.server'
import { reviewsOn } from './told-reviews.server'
import { threadsOn } from './told-threads.server'
import { tellInterventions } from './workplaces/tell.server'

const monthsOfHistory = 37

/** Days, counted from today, on which the payroll sends what it knows up to the day before; the first sends everything. */
const deliveries = [-42, -35, -28, -23, -17, -12, -4, -3, -2, -1, 0]

/** The whole demo, as it would have come about: files are taken in, nights pass, people talk and answer. */
export async function tellStories(today: Day): Promise<void> {
  const first = addMonths(today, -monthsOfHistory)
  const units = organisation(dice(3))
  const staff = staffOf(units, today, calendarParts(today).year)
  const spells = strained(history(staff, units, first, today), staff, today)
  const begin = addDays(today, deliveries[0] ?? 0)

  travelTo(`${isoDay(begin)}T06:12`)
  const known = addDays(begin, -1)
  await takeIn({
    'organisation.csv': organisationFile(units),
    'personal.csv': staffFile(staff),
    [fileName(begin)]: absenceFile(spells, null, known),
  })
  await seedPersonas(first)
  await seedColleagues(
    staff.filter(({ position, told }) => position === 'enhetschef' && !told),
    first,
  )

  const chance = dice(5)
  for (let ago = begin - today, since = known; ago <= 0; ago += 1) {
    const day = addDays(today, ago)
    if (ago > begin - today && deliveries.includes(ago)) {
      travelTo(`${isoDay(day)}T06:12`)
      await takeIn({ [fileName(day)]: absenceFile(spells, since, addDays(day, -1)) })
      since = addDays(day, -1)
    }
    travelTo(`${isoDay(day)}T06:40`)
    await runNightly({ mail: false, numbers: false })
    actsOn(ago, day)
    casesOn(ago, day)
    plansOn(ago, day)
    medgivandenOn(ago, day)
    threadsOn(ago, day)
    meetingsOn(ago, day)
    ownOn(ago, day)
    holdSome(chance, day)
    readsOn(ago, day)
    if (ago < 0) answerSome(chance, ago, day)
  }
  reviewsOn(today)
  decideLimit(today)
  await contestOne(today)
  await tellContacts(today)
  await tellInterventions(today)
  travelTo(`${isoDay(today)}T15:45`)
  await renewStatistics({ wait: true })
}

const fileName = (day: Day): string => `franvaro_${isoDay(day)}.csv`
