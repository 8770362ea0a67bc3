import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { counted } from '~/text/number'
import { givenName } from '~/text/person'
import { leftText } from '~/text/plan-missing'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Due } from '../parts/due'
import type { ShownOverview } from './case-page'

/** The plan is due: begin it, or put right what is left. */
export const PlanStep = ({ shown, dueOn, today }: { shown: ShownOverview; dueOn: Day; today: Day }) => (
  <ActBox tab="Nästa steg">
    <Act
      title={shown.plan ? 'Gör klart planen för återgång' : 'Gör en plan för återgång'}
      actions={
        <>
          <LinkButton to={path('casePlan', { id: shown.slug })} kind="filled">
            {shown.plan ? 'Fortsätt på planen' : 'Börja på planen'}
          </LinkButton>
          <LinkButton to={path('casePlanWaiver', { id: shown.slug })}>Plan behövs inte</LinkButton>
        </>
      }
    >
      <p>{leftOf(shown)}</p>
      <p className="mt-1">
        <Due on={dueOn} today={today} what={`senast ${shortDay(dueOn, today)}`} />
      </p>
    </Act>
  </ActBox>
)

function leftOf({ plan, person }: ShownOverview): string {
  const name = givenName(person.name)
  if (plan === null) return `Gör den tillsammans med ${name}, så långt det går.`
  const { lacks } = plan
  if (lacks.length === 0) return `Inget saknas. Gör klar planen när du och ${name} är överens.`
  if (lacks.length > 3) return 'Utkastet är påbörjat.'
  return `Utkastet är nästan färdigt. ${counted(lacks.length, 'sak saknas', 'saker saknas').replace(/^./, (first) => first.toUpperCase())}: ${leftText(lacks, name)}.`
}
