import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { WholeMedgivande } from '~/reads/medgivande.server'
import { ownAdvice } from '~/text/medgivande-state'
import { partyText } from '~/text/medgivande'
import { Button, ButtonRow, ButtonTo, LinkButton } from '~/ui/button'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { ActBox } from '~/ui/act-box'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { Why } from '~/ui/why'
import { shownErrors } from '~/text/form-error'
import type { PostedProps } from '../parts/form-props'
import { MedgivandeFacts } from '../parts/medgivande-facts'
import { MedgivandeMeaning } from '../parts/medgivande-meaning'
import { Disclosures, MedgivandeHistory } from '../parts/medgivande-told'
import { ownMedgivandeTrail } from './own-medgivande-trail'

export interface OwnMedgivandePageProps extends PostedProps, WholeMedgivande {
  employer: string
  /** Her own. */
  name: string
  today: Day
}

/** One of her medgivanden, whole: her answer while it is asked for, every part, what was told, what has happened. */
export const OwnMedgivandePage = (props: OwnMedgivandePageProps) => {
  const { medgivande, events, form, today } = props
  const { slug, party, over, needsAnswer, textVersion } = medgivande
  return (
    <>
      <Breadcrumb trail={ownMedgivandeTrail(party.organisation)} />
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <PageTitle>{party.organisation}</PageTitle>
      <Lead>{ownAdvice(medgivande) ?? `Ditt medgivande till ${partyText(party)}.`}</Lead>
      {needsAnswer && <Answer {...props} />}
      <Section title="Det här har du sagt ja till">
        <MedgivandeFacts {...props} />
        <div className="mt-4">
          <Why summary="Vad ett medgivande betyder">
            <MedgivandeMeaning version={textVersion} />
          </Why>
        </div>
        <ButtonRow>
          <LinkButton to={path('ownMedgivandePdf', { id: slug })}>Kopia som PDF</LinkButton>
          {!over && (
            <>
              <LinkButton to={path('ownMedgivandeChange', { id: slug })}>Ändra</LinkButton>
              <ButtonTo to={path('ownMedgivandeEnd', { id: slug })} kind="end">
                Återkalla medgivande
              </ButtonTo>
            </>
          )}
        </ButtonRow>
      </Section>
      <Disclosures {...props} />
      <Section title="Vad som har hänt">
        <MedgivandeHistory events={events} today={today} who="Du" />
      </Section>
    </>
  )
}

const Answer = ({ medgivande, role, once }: OwnMedgivandePageProps) => (
  <ActBox tab="Ditt svar">
    <p className="measure">
      {medgivande.recordedBy} har skrivit upp det här åt dig. Läs igenom det. Stämmer det inte slutar det gälla direkt.
    </p>
    <Form action={path('ownMedgivande', { id: medgivande.slug })} role={role} {...(once !== undefined && { once })}>
      <ButtonRow>
        <Button name="svar" value="confirmed">
          Det stämmer
        </Button>
        <Button name="svar" value="contested" kind="end">
          Det stämmer inte
        </Button>
      </ButtonRow>
    </Form>
  </ActBox>
)
