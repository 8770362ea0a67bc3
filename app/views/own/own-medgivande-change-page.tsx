import type { Day } from '~/domain/day'
import { isoDay } from '~/domain/day'
import { path } from '~/paths'
import type { WholeMedgivande } from '~/reads/medgivande.server'
import { partyText } from '~/text/medgivande'
import { shownErrors } from '~/text/form-error'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonRow } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { DateField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import type { PostedProps } from '../parts/form-props'
import { KeptCategories, MedgivandeOver } from '../parts/medgivande-changing'
import { TypedForm } from '../parts/typed-form'
import { ownMedgivandeTrail } from './own-medgivande-trail'

interface OwnMedgivandeChangePageProps extends PostedProps, WholeMedgivande {
  today: Day
}

/** Take something away, or let it hold longer. To add something is to give a new one. */
export const OwnMedgivandeChangePage = (props: OwnMedgivandeChangePageProps) => {
  const { medgivande, form, today } = props
  return (
    <>
      <Breadcrumb trail={ownMedgivandeTrail('Ändra')} />
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <PageTitle>Ändra medgivandet</PageTitle>
      <Lead>Det gäller {partyText(medgivande.party)}. Ändringen gäller direkt.</Lead>
      {medgivande.over ? <MedgivandeOver medgivande={medgivande} today={today} /> : <Changes {...props} />}
    </>
  )
}

const Changes = ({ medgivande, role, once, form }: OwnMedgivandeChangePageProps) => {
  const { terms, slug } = medgivande
  const sending = { role, once, form, action: path('ownMedgivandeChange', { id: slug }) }
  return (
    <>
      <Section title="Ta bort något">
        <TypedForm
          {...sending}
          hidden={{ atgard: 'minska' }}
          mark="minska"
          initial={{ kategorier: terms.categories.join(','), 'galler-till': isoDay(terms.to) }}
        >
          {(field) => (
            <>
              <KeptCategories field={field} terms={terms} />
              <DateField {...field('galler-till')} label="Gäller till" hint="Välj en tidigare dag om du vill." />
              <ButtonRow>
                <Button>Spara det som är kvar</Button>
              </ButtonRow>
            </>
          )}
        </TypedForm>
      </Section>
      <Section title="Låt det gälla längre">
        <TypedForm
          {...sending}
          hidden={{ atgard: 'forlang' }}
          mark="forlang"
          initial={{ 'galler-till': isoDay(terms.to) }}
        >
          {(field) => (
            <>
              <DateField {...field('galler-till')} label="Ny sista dag" hint="Högst 12 månader från i dag." />
              <ButtonRow>
                <Button kind="outline">Spara den nya sista dagen</Button>
              </ButtonRow>
            </>
          )}
        </TypedForm>
      </Section>
      <p className="measure mt-6">
        Vill du lägga till något? <TextLink to={path('ownMedgivandeNew')}>Ge ett nytt medgivande</TextLink>. Det
        ersätter det gamla.
      </p>
    </>
  )
}
