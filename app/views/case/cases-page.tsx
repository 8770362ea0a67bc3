import type { CaseOrigin } from '~/domain/case'
import type { Day } from '~/domain/day'
import type { Duty } from '~/domain/duty'
import type { PlanDuty } from '~/domain/plan-duty'
import type { Standing } from '~/domain/standing'
import { path } from '~/paths'
import { standingText } from '~/text/absence'
import { dutyText, nextText, originText } from '~/text/case'
import { shortDay } from '~/text/day'
import { countWord, lowerFirst, sentence } from '~/text/number'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Due } from '../parts/due'

export interface ShownCaseRow {
  slug: string
  name: string | null
  workplace: string
  origin: CaseOrigin
  openedOn: Day
  closedOn: Day | null
  now: Standing
  duty: PlanDuty
  next: Duty | null
}

interface CasesPageProps {
  cases: readonly ShownCaseRow[]
  closed: boolean
  today: Day
}

export const CasesPage = ({ cases, closed, today }: CasesPageProps) => (
  <>
    <Breadcrumb trail={[{ label: 'Start', to: path('start') }, { label: 'Ärenden' }]} />
    <PageTitle>{titleOf(cases.length, closed)}</PageTitle>
    <Lead>Ett ärende är stödet till en medarbetare, från första samtalet tills det inte längre behövs.</Lead>
    <Section
      title={closed ? 'Avslutade' : 'Pågår'}
      aside={
        closed ? (
          <TextLink to={path('cases')}>Visa dem som pågår</TextLink>
        ) : (
          <TextLink to={path('cases', {}, { visa: 'avslutade' })}>Visa avslutade</TextLink>
        )
      }
    >
      {cases.length === 0 ? (
        <Empty title={closed ? 'Inga avslutade ärenden' : 'Inga ärenden pågår'}>
          Du öppnar ett ärende på medarbetarens kort eller när du svarar på en signal.
        </Empty>
      ) : (
        <CaseTable cases={cases} closed={closed} today={today} />
      )}
    </Section>
  </>
)

const titleOf = (count: number, closed: boolean): string => {
  if (closed) return 'Avslutade ärenden'
  if (count === 0) return 'Inga ärenden pågår'
  return `${sentence(countWord(count))} ${count === 1 ? 'ärende' : 'ärenden'} pågår`
}

const CaseTable = ({ cases, closed, today }: CasesPageProps) => (
  <DataTable
    caption={closed ? 'Avslutade ärenden, det senast öppnade först' : 'Ärenden, det som ska göras först överst'}
    rowHeader="who"
    columns={[
      { key: 'who', label: 'Medarbetare' },
      { key: 'now', label: 'Läget' },
      ...(closed ? [] : [{ key: 'next', label: 'Nästa' }]),
      { key: 'plan', label: 'Plan' },
      { key: 'opened', label: 'Öppnat' },
    ]}
    rows={cases.map((row) => ({
      key: row.slug,
      cells: {
        who: (
          <RowName to={path('case', { id: row.slug })} note={row.workplace}>
            {personName(row.name)}
          </RowName>
        ),
        now: row.closedOn === null ? standingText(row.now, today) : `Avslutat ${shortDay(row.closedOn, today)}`,
        next: row.next ? <Next next={row.next} today={today} /> : '–',
        plan: row.closedOn === null ? <Plan {...row} today={today} /> : '–',
        opened: `${shortDay(row.openedOn, today)}. ${originText[row.origin]}`,
      },
    }))}
  />
)

const Next = ({ next, today }: { next: Duty; today: Day }) => (
  <>
    <p>{nextText(next)}</p>
    <Due on={next.on} today={today} what={`senast ${shortDay(next.on, today)}`} />
  </>
)

const Plan = ({ duty, next, today }: Pick<ShownCaseRow, 'duty' | 'next'> & { today: Day }) => {
  if (next?.kind === 'plan') return next.decided ? 'Inte klar än' : 'Inte bedömt än'
  if (!('dueOn' in duty)) return dutyText(duty, today)
  return <Due on={duty.dueOn} today={today} what={lowerFirst(dutyText(duty, today))} />
}
