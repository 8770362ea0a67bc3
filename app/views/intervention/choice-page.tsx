import { choiceReasons } from '~/domain/intervention/answer'
import { isoDay, type Day } from '~/domain/day'
import { path } from '~/paths'
import { choiceReasonText } from '~/text/intervention'
import { LinkButton } from '~/ui/button'
import { DateField } from '~/ui/text-field'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RadioGroup } from '~/ui/radio-group'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'

interface ChoicePageProps extends PostedProps {
  unit: { slug: string; name: string }
  open: { slug: string } | null
  managed: boolean
  suggested: Day
}

/** Choose a workplace for support in three steps. */
export const ChoicePage = ({ unit, open, managed, suggested, ...posted }: ChoicePageProps) =>
  open ? (
    <>
      <PageTitle>{unit.name} får redan stöd</PageTitle>
      <Lead>En insats i taget pågår på en arbetsplats.</Lead>
      <p className="mt-6">
        <LinkButton to={path('intervention', { id: open.slug })} kind="filled">
          Öppna insatsen
        </LinkButton>
      </p>
    </>
  ) : (
    <FormPage
      {...posted}
      action={path('workplaceChoice', { id: unit.slug })}
      trail={[
        { label: 'Start', to: path('start') },
        { label: 'Arbetsplatser', to: path('workplaces') },
        { label: unit.name, to: path('workplace', { id: unit.slug }) },
        { label: 'Starta en insats' },
      ]}
      title={`Starta en insats på ${unit.name}`}
      lead={
        managed
          ? 'Du äger insatsen och stödjer chefen genom tre steg: kartläggning, plan och genomförande. Chefen godkänner varje steg.'
          : 'Arbetsplatsen har ingen chef i dag. Du kan välja den, men ingen kan godkänna stegen förrän någon är chef.'
      }
      tab="Ny insats"
      save="Starta insatsen"
      cancel={path('workplace', { id: unit.slug })}
      initial={{ datum: isoDay(suggested) }}
    >
      {(field) => (
        <>
          <RadioGroup
            {...field('skal')}
            legend="Varför den här arbetsplatsen?"
            options={choiceReasons.map((value) => ({ value, label: choiceReasonText[value] }))}
          />
          <DateField
            {...field('datum')}
            label="När är kartläggningen tänkt att börja?"
            hint="Datumet går att ändra. Det visas för chefen."
          />
        </>
      )}
    </FormPage>
  )
