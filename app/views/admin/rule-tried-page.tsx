import type { Day } from '~/domain/day'
import type { Rehearsal, RehearsalState } from '~/domain/rehearsal'
import type { RuleParameters } from '~/domain/rule'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { ruleDetails, ruleTitle } from '~/text/rule'
import { ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonRow } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { Note } from '~/ui/note'
import { PageTitle } from '~/ui/page-title'
import { TextLink } from '~/ui/text-link'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'
import { RuleResult } from './rule-result'
import { rulesTrail } from './trails'

interface RuleTriedPageProps extends PostedProps {
  tried: {
    slug: string
    parameters: RuleParameters
    to: Day
    state: RehearsalState
    result: Rehearsal | null
    names: Record<number, string>
  }
  today: Day
}

export const RuleTriedPage = ({ tried, today, ...posted }: RuleTriedPageProps) => (
  <>
    <Breadcrumb trail={rulesTrail({ label: 'Prövad regel' })} />
    <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
    <PageTitle>{ruleTitle(tried.parameters)}</PageTitle>
    <Lead>
      {ruleDetails(tried.parameters)} Prövad på året till och med {shortDay(tried.to, today)}.
    </Lead>
    {tried.state === 'counting' && (
      <Note>
        Regeln räknas i bakgrunden. <TextLink to={path('ruleTried', { id: tried.slug })}>Visa läget nu</TextLink>
      </Note>
    )}
    {tried.state === 'failed' && (
      <Again {...posted} slug={tried.slug} tab="Gick inte att räkna" save="Försök igen">
        Portalen försökte tre gånger men fick inget svar. Inget har ändrats. Händer det igen, säg till den som sköter
        driften: felet står i driftloggen.
      </Again>
    )}
    {tried.state === 'outdated' && (
      <Again {...posted} slug={tried.slug} tab="Behöver räknas om" save="Räkna om">
        Minsta grupp som visas har höjts sedan regeln prövades. Därför visas inte siffrorna förrän de är räknade igen.
      </Again>
    )}
    {tried.result && <RuleResult slug={tried.slug} result={tried.result} names={tried.names} />}
  </>
)

interface Again extends PostedProps {
  slug: string
  tab: string
  save: string
  children: string | string[]
}

const Again = ({ slug, tab, save, children, ...posted }: Again) => (
  <ActBox tab={tab}>
    <p className="measure">{children}</p>
    <TypedForm {...posted} action={path('ruleTried', { id: slug })}>
      {() => (
        <ButtonRow>
          <Button>{save}</Button>
        </ButtonRow>
      )}
    </TypedForm>
  </ActBox>
)
