import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dutyText } from '~/text/case'
import { shortDay } from '~/text/day'
import { momentText } from '~/text/moment'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { AroundRows } from './case-around'
import type { ShownOverview } from './case-page'
import { FactRow as Row } from './fact-row'

export const CaseFacts = ({ shown, today }: { shown: ShownOverview; today: Day }) => (
  <Section title="Läget">
    <dl>
      {(shown.expectedLastDay !== null || shown.now.kind === 'sick') && (
        <Row label="Hur länge" action={<ToChange to={path('caseLength', { id: shown.slug })} {...shown} />}>
          {shown.expectedLastDay === null
            ? 'Ingen har sagt hur länge frånvaron väntas vara'
            : `Väntas vara till och med ${shortDay(shown.expectedLastDay, today)}`}
        </Row>
      )}
      <Row label="Plan" action={<TextLink to={path('casePlan', { id: shown.slug })}>{planWord(shown)}</TextLink>}>
        {dutyText(shown.duty, today)}
        {shown.plan && shown.duty.kind !== 'adopted' && `. Utkast sparat ${momentText(shown.plan.savedAt, today)}`}
      </Row>
      <AroundRows slug={shown.slug} around={shown.around} today={today} />
      <Row label="Ansvarig" action={<ToChange to={path('caseLeader', { id: shown.slug })} {...shown} />}>
        {shown.leader === null ? 'Ingen just nu' : shown.leader.you ? 'Du' : shown.leader.name}
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

const planWord = ({ plan, duty, open, may }: ShownOverview): string => {
  if (plan) return 'Öppna'
  return open && may.lead && duty.kind !== 'not-needed' ? 'Börja' : 'Se'
}

const ToChange = ({ to, open, may }: { to: string } & Pick<ShownOverview, 'open' | 'may'>) =>
  open && may.lead && <TextLink to={to}>Ändra</TextLink>
