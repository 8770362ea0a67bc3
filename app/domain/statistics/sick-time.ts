import type { Day } from '../day'
import { occasions, relapseGapDays } from '../occasion'
import { firstDay, lastDay, monthOf } from './month'
import { eachMonthlyPart, type Period } from './period'
import { ordinaryHoursWithin, type Schedule } from './person-days'
import type { Employment, EmploymentSpell, PersonFacts } from './person-facts'
import { monthAt, type PersonMonth, type PersonMonths, type PersonOccasion } from './person-month'
import { sickStretches, type SickStretch } from './sick-stretch'

/**
 * Adds a person's sick hours and the occasions that start to her months. Occasions are chained over all her employments;
 * the hours of a spell are those of its own employee number. Source: method.md §1–2.
 */
export function addSickTime(months: PersonMonths, facts: PersonFacts, schedule: Schedule, period: Period): void {
  const begin = firstDay(period.from)
  const end = lastDay(period.to)
  for (const occasion of occasions(facts.spells, relapseGapDays)) {
    if (occasion.from > end || (occasion.to !== null && occasion.to < begin)) continue
    addStart(months, facts, occasion, period)
    for (const [number, spells] of byNumber(occasion)) {
      const employments = facts.employments.filter((employment) => employment.number === number)
      for (const stretch of sickStretches(spells, end))
        addHours(months, { facts, schedule, occasion, stretch, employments, period })
    }
  }
}

function byNumber({ spells }: PersonOccasion): Map<string, EmploymentSpell[]> {
  const numbers = new Map<string, EmploymentSpell[]>()
  for (const spell of spells) {
    const known = numbers.get(spell.number)
    if (known) known.push(spell)
    else numbers.set(spell.number, [spell])
  }
  return numbers
}

function addStart(months: PersonMonths, facts: PersonFacts, occasion: PersonOccasion, period: Period): void {
  const workplace = workplaceAtStart(occasion, facts.employments)
  if (workplace === null || occasion.from < firstDay(period.from)) return
  const month = monthAt(months, facts, workplace, monthOf(occasion.from))
  month.started = [...month.started, occasion]
}

/** Where she was off sick from on the first day; of several places the one with most hours a week. Null = employed nowhere. */
function workplaceAtStart({ from, spells }: PersonOccasion, employments: readonly Employment[]): number | null {
  const there = employments.filter((employment) => isEmployed(employment, from))
  const sickFrom = there.filter(({ number }) => spells.some((spell) => spell.from === from && spell.number === number))
  const candidates = sickFrom.length > 0 ? sickFrom : there
  return [...candidates].sort(mostHoursFirst)[0]?.workplace ?? null
}

const isEmployed = ({ from, to }: Employment, date: Day): boolean => from <= date && (to === null || date <= to)

const mostHoursFirst = (one: Employment, other: Employment): number =>
  other.share * other.weeklyHours - one.share * one.weeklyHours || (one.number < other.number ? -1 : 1)

interface SickHours {
  facts: PersonFacts
  schedule: Schedule
  occasion: PersonOccasion
  stretch: SickStretch
  employments: readonly Employment[]
  period: Period
}

function addHours(months: PersonMonths, { facts, schedule, occasion, stretch, employments, period }: SickHours): void {
  eachMonthlyPart(stretch.from, stretch.to, period, (month, from, to) => {
    for (const employment of employments) {
      const ordinary = ordinaryHoursWithin(employment, schedule, month, from, to)
      if (ordinary === 0) continue
      const there = monthAt(months, facts, employment.workplace, month)
      there.sick += ordinary * stretch.part
      there.graded += ordinary * stretch.graded
      addToOccasion(there, occasion, ordinary * stretch.part)
    }
  })
}

function addToOccasion(month: PersonMonth, occasion: PersonOccasion, hours: number): void {
  const before = month.sickBy.find((part) => part.occasion === occasion)
  if (before) before.hours += hours
  else month.sickBy = [...month.sickBy, { occasion, hours }]
}
