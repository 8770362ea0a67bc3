import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { WholeMedgivande } from '~/reads/medgivande.server'
import { partyText } from '~/text/medgivande'
import { ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { shownErrors } from '~/text/form-error'
import { MedgivandeOver } from '../parts/medgivande-changing'
import type { PostedProps } from '../parts/form-props'
import { ownMedgivandeTrail } from './own-medgivande-trail'

interface OwnMedgivandeEndPageProps extends PostedProps, WholeMedgivande {
  today: Day
}

/** What it comes to to take it back, and the button that does it. */
export const OwnMedgivandeEndPage = ({ medgivande, role, once, form, today }: OwnMedgivandeEndPageProps) => (
  <>
    <Breadcrumb trail={ownMedgivandeTrail('Återkalla')} />
    <ErrorSummary errors={shownErrors(form?.errors).list} />
    <PageTitle>Återkalla medgivandet?</PageTitle>
    <Lead>Det gäller {partyText(medgivande.party)}.</Lead>
    {medgivande.over ? (
      <MedgivandeOver medgivande={medgivande} today={today} />
    ) : (
      <ActBox tab="Det här händer">
        <ul className="measure list-disc space-y-1 pl-6">
          <li>Tråden stängs direkt. Varken din chef, Reko-AG eller mottagaren kan skriva eller läsa mer i den.</li>
          <li>
            Det som redan har berättats kan de fortfarande minnas. Listan över vad som har skickats finns kvar här.
          </li>
          <li>Du behöver inte säga varför. Ditt stöd på arbetet fortsätter.</li>
          <li>Ångrar du dig ger du ett nytt medgivande.</li>
        </ul>
        <Form
          action={path('ownMedgivandeEnd', { id: medgivande.slug })}
          role={role}
          {...(once !== undefined && { once })}
        >
          <ButtonRow>
            <Button kind="end">Återkalla medgivande</Button>
            <LinkButton to={path('ownMedgivanden')}>Behåll det</LinkButton>
          </ButtonRow>
        </Form>
      </ActBox>
    )}
  </>
)
