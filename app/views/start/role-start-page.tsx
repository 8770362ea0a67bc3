import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { shortDay } from '~/text/day'
import { sentence } from '~/text/number'
import { roleName } from '~/text/role'
import { placeText, roleStartLead } from '~/text/role-start'
import { DataTable } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { Date as DayTime } from '../parts/day'
import { AdminActs, type ImportsStanding } from './admin-acts'
import { LogAct } from './log-act'
import { MailStanding } from './mail-standing'

export interface RoleStartPageProps {
  name: string
  start: {
    role: Role
    organisation: string | null
    assignments: { unit: string | null; everywhere: boolean; from: Day; to: Day | null }[]
    imports: ImportsStanding | null
    unowned: number
    mail: { waiting: number; givenUp: number } | null
    refusals: number | null
    review: { hints: number; samples: number } | null
  }
  /** Whether e-mail leaves the portal. */
  sends: boolean
  today: Day
}

/** For roles whose tools come later, and those who look after the portal: who they are and what they are assigned to. */
export const RoleStartPage = ({ name, start, sends, today }: RoleStartPageProps) => (
  <>
    <PageTitle>Välkommen, {name.split(' ')[0]}</PageTitle>
    <Lead>{roleStartLead[start.role]}</Lead>
    {start.imports && <AdminActs imports={start.imports} unowned={start.unowned} today={today} />}
    {start.mail && <MailStanding mail={start.mail} sends={sends} />}
    {start.refusals !== null && start.review && <LogAct refusals={start.refusals} review={start.review} />}
    {start.role === 'medarbetare' ? <NoEmployment /> : <Assigned {...start} today={today} />}
  </>
)

const NoEmployment = () => (
  <Section title="Din anställning">
    <p className="measure">Vi hittar ingen anställning för dig i dag. Fråga din chef om den borde finnas.</p>
  </Section>
)

type Held = Pick<RoleStartPageProps['start'], 'role' | 'organisation' | 'assignments'>

export const Assigned = ({ today, ...start }: Held & { today: Day }) => (
  <Section title="Ditt uppdrag" aside={start.organisation ?? undefined}>
    {start.assignments.length > 0 ? (
      <Assignments {...start} today={today} />
    ) : (
      <Empty title={`Du är ${roleName[start.role]}`}>
        Du har inget uppdrag på någon arbetsplats just nu. Fråga systemförvaltaren om det borde finnas ett.
      </Empty>
    )}
  </Section>
)

const Assignments = ({
  role,
  organisation,
  assignments,
  today,
}: Pick<RoleStartPageProps['start'], 'role' | 'organisation' | 'assignments'> & { today: Day }) => (
  <DataTable
    caption="Var och hur länge du har rollen"
    rowHeader="unit"
    columns={[
      { key: 'unit', label: 'Var' },
      { key: 'role', label: 'Roll' },
      { key: 'from', label: 'Från' },
      { key: 'to', label: 'Till' },
    ]}
    rows={assignments.map(({ unit, everywhere, from, to }, place) => ({
      key: String(place),
      cells: {
        unit: <b>{unit ?? placeText(role, everywhere, organisation)}</b>,
        role: sentence(roleName[role]),
        from: <DayTime day={from} today={today} />,
        to: to === null ? 'tills vidare' : shortDay(to, today),
      },
    }))}
  />
)
