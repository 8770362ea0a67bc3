import type { ReactNode } from 'react'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dutyText } from '~/text/case'
import { shortDay } from '~/text/day'
import { momentText } from '~/text/moment'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { ShownOverview } from './case-page'

export const CaseFacts = ({ shown, today }: { shown: ShownOverview; today: Day }) => (
  <Section title="Läget">
    <dl>
      <Row label="Hur länge" action={<ToChange to={path('caseLength', { id: shown.slug })} {...shown} />}>
        {shown.expectedLastDay === null
          ? 'Ingen har sagt hur länge frånvaron väntas vara'
          : `Väntas vara till och med ${shortDay(shown.expectedLastDay, today)}`}
      </Row>
      <Row
        label="Plan"
        action={<TextLink to={path('casePlan', { id: shown.slug })}>{shown.plan ? 'Öppna' : 'Börja'}</TextLink>}
      >
        {dutyText(shown.duty, today)}
        {shown.plan && shown.duty.kind !== 'adopted' && `. Utkast sparat ${momentText(shown.plan.savedAt, today)}`}
      </Row>
      <Row label="Ansvarig" action={<ToChange to={path('caseLeader', { id: shown.slug })} {...shown} />}>
        {shown.leader?.name ?? 'Ingen just nu'}
      </Row>
      <Row
        label="Ärendet"
        action={
          shown.may.close && (
            <TextLink to={path('caseClosing', { id: shown.slug })}>{shown.open ? 'Avsluta' : 'Öppna igen'}</TextLink>
          )
        }
      >
        {shown.open ? 'Pågår' : 'Avslutat'}
      </Row>
    </dl>
  </Section>
)

const Row = ({ label, children, action }: { label: string; children: ReactNode; action?: ReactNode }) => (
  <div className="flex flex-wrap gap-x-4 border-b border-rule py-2.5 text-row">
    <dt className="w-28 font-key">{label}</dt>
    <dd className="min-w-0 flex-1">{children}</dd>
    {action && <dd>{action}</dd>}
  </div>
)

const ToChange = ({ to, open, may }: { to: string } & Pick<ShownOverview, 'open' | 'may'>) =>
  open && may.lead && <TextLink to={to}>Ändra</TextLink>
