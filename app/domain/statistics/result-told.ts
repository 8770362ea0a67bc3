import { memberSums } from './member-sums'
import { firstDay, lastDay, rolling, yearOf } from './month'
import { occasionsPer100 } from './rate'
import { occasionsAlike, shareAlike } from './result-alike'
import { groupSums, nothingSummed } from './group-sums'
import { crowdsOf } from './result-crowd'
import type { People } from './result-people'
import type { ResultGroup, ResultTree } from './result-tree'
import { shown, sinceBefore, told } from './shown'
import { shownGroups, type GroupAnswer } from './shown-groups'
import { splitGroups } from './split-groups'
import type { Told } from './unit-result'
import type { ResultQuestion } from './unit-result-question'
import { rateOf } from './unit-sum'

/** Decides once for the employer what may be told of each group over the 12 months. Source: method.md §4. */
export function toldGroups(question: ResultQuestion, tree: ResultTree) {
  const { members, smallest, end } = question
  const asked = { groups: tree.groups, crowds: crowdsOf(members, tree), smallest }
  const sums = groupSums(question, tree)
  const sumsOf = ({ code }: ResultGroup) => sums.get(code) ?? nothingSummed
  const months = (from: number) => Array.from({ length: 12 }, (_, back) => from + back)
  const amounts = { total: memberSums(members, 'total', months(0)), short: memberSums(members, 'short', months(0)) }
  const now = shownGroups(asked, amounts.total)
  const before = shownGroups(asked, memberSums(members, 'total', months(12)))
  const within = now.shown
  const short = shownGroups(asked, amounts.short, { within })
  const occasions = shownGroups(asked, amounts.short, {
    within,
    same: (group, people) => occasionsAlike(people, sumsOf(group)),
  })
  const sickAlone = { sick: amounts.total.sick, ordinary: amounts.total.sick }
  const shareOf = (part: 'graded' | 'long') =>
    shownGroups(asked, sickAlone, { within, same: (group, people) => shareAlike(people, sumsOf(group)[part]) })
  const shares = { graded: shareOf('graded'), long: shareOf('long') }
  const parts = splitGroups(asked, { tree, members, sums: amounts.total, within, year: yearOf(end) })
  const days = lastDay(end) - firstDay(rolling(end)[0] ?? end) + 1

  const share = (part: 'graded' | 'long', group: ResultGroup) =>
    told(numberOf(shares[part], group, ({ ordinary }) => rateOf({ sick: sumsOf(group)[part], ordinary })))
  const toldOf = (group: ResultGroup): Told => {
    const rate = (answer: GroupAnswer) => numberOf(answer, group, ({ sick, ordinary }) => rateOf({ sick, ordinary }))
    const current = rate(now)
    return {
      ...{ status: current.kind, persons: current.kind === 'value' ? now.of(group).persons : null },
      ...{ rate: told(current), ...sinceBefore(current, rate(before)) },
      occasionsPer100: told(
        numberOf(occasions, group, ({ ordinary }) => occasionsPer100(sumsOf(group).occasions, ordinary * 365, days)),
      ),
      ...{ gradedShare: share('graded', group), longShare: share('long', group), ...parts(group) },
    }
  }
  return { toldOf, sums: amounts, shown: { total: now.shown, short: short.shown } }
}

function numberOf(answer: GroupAnswer, group: ResultGroup, make: (people: People) => number | null) {
  const people = answer.of(group)
  return shown(make(people), { persons: people.persons, may: answer.shown.has(group.code) })
}
