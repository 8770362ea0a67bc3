import type { CaseFacts } from '~/domain/case'
import type { Day } from '~/domain/day'
import type { PlanDuty } from '~/domain/plan-duty'
import type { Standing } from '~/domain/standing'
import { closureReasonText, dutyText } from '~/text/case'
import { shortDay } from '~/text/day'
import { standingSentence } from '~/text/person-card'
import { personName } from '~/text/person'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { CaseTabs, type CaseTab } from './case-tabs'
import { CaseTrail } from './case-trail'

export interface ShownCase {
  slug: string
  person: { slug: string; name: string | null; sex: 'K' | 'M' | null; workplace: string }
  facts: CaseFacts
  now: Standing
  duty: PlanDuty
  leader: { name: string; role: 'chef' | 'rekoAg'; you: boolean } | null
  open: boolean
  may: { lead: boolean; close: boolean }
}

/** The head of every page of a case: who, where things stand in a sentence, and the pages of the case. */
export const CaseHead = ({ shown, tab, today }: { shown: ShownCase; tab: CaseTab; today: Day }) => (
  <>
    <CaseTrail slug={shown.slug} person={shown.person} />
    <PageTitle>{personName(shown.person.name)}</PageTitle>
    <Lead>
      {shown.open ? openText(shown, today) : closedText(shown, today)} {leaderText(shown)}
    </Lead>
    <CaseTabs slug={shown.slug} current={tab} />
  </>
)

const openText = ({ person, now, duty }: ShownCase, today: Day): string => {
  const standing = standingSentence({ ...person, position: null, share: 100 }, now, today)
  return duty.kind === 'none' ? standing : `${standing} ${dutyText(duty, today)}.`
}

const closedText = ({ facts }: ShownCase, today: Day): string =>
  facts.closure === null
    ? ''
    : `Ärendet är avslutat ${shortDay(facts.closure.closedOn, today)}: ${closureReasonText[facts.closure.reason].toLowerCase()}.`

const leaderText = ({ leader, open }: ShownCase): string => {
  if (!open) return ''
  if (leader === null) return 'Ingen är ansvarig just nu.'
  if (leader.you) return 'Ansvarig är du.'
  return `Ansvarig är ${leader.name}${leader.role === 'rekoAg' ? ' (Reko-AG)' : ''}.`
}
