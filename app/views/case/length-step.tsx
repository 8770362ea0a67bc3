import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { givenName } from '~/text/person'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Due } from '../parts/due'
import type { ShownOverview } from './case-page'

export const LengthStep = ({ shown, dueOn, today }: { shown: ShownOverview; dueOn: Day; today: Day }) => (
  <ActBox tab="Nästa steg">
    <Act
      title="Säg hur länge frånvaron väntas vara"
      actions={
        <LinkButton to={path('caseLength', { id: shown.slug })} kind="filled">
          Ange en dag
        </LinkButton>
      }
    >
      <p>Väntas {givenName(shown.person.name)} vara borta minst 60 dagar ska en plan vara klar senast dag 30.</p>
      <p className="mt-1">
        <Due on={dueOn} today={today} what={`senast ${shortDay(dueOn, today)}`} />
      </p>
    </Act>
  </ActBox>
)
