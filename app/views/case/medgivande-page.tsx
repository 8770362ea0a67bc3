import type { Day } from '~/domain/day'
import { isoDay } from '~/domain/day'
import { path } from '~/paths'
import type { Taker, WholeMedgivande } from '~/reads/medgivande.server'
import { shownErrors } from '~/text/form-error'
import { employerAdvice } from '~/text/medgivande-state'
import { personName } from '~/text/person'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Section } from '~/ui/section'
import { DateField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { Why } from '~/ui/why'
import type { PostedProps } from '../parts/form-props'
import { MedgivandeFacts } from '../parts/medgivande-facts'
import { MedgivandeMeaning } from '../parts/medgivande-meaning'
import { Disclosures, MedgivandeHistory } from '../parts/medgivande-told'
import { TypedForm } from '../parts/typed-form'
import { CaseHead, type ShownCase } from './case-head'

export interface MedgivandePageProps extends PostedProps, WholeMedgivande {
  shown: ShownCase
  takers: readonly Taker[]
  reader: string
  employer: string
  may: { change: boolean }
  today: Day
}

/** One medgivande with every part of it, what has become of it, and everything that was told under it. */
export const MedgivandePage = (props: MedgivandePageProps) => {
  const { shown, medgivande, events, may, form, today } = props
  const where = { id: shown.slug, post: medgivande.slug }
  const advice = employerAdvice(medgivande)
  return (
    <>
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <CaseHead shown={shown} tab="caseMedgivanden" today={today} />
      <Section title={`Medgivande: ${medgivande.party.organisation}`}>
        {advice !== null && <p className="measure mb-4 font-key">{advice}</p>}
        <MedgivandeFacts {...props} name={personName(shown.person.name)} />
        <div className="mt-4">
          <Why summary="Det medarbetaren fick veta">
            <MedgivandeMeaning version={medgivande.textVersion} />
          </Why>
        </div>
        <ButtonRow>
          <LinkButton to={path('caseMedgivandePdf', where)}>Kopia som PDF</LinkButton>
          {!medgivande.over && may.change && (
            <>
              <LinkButton to={path('caseMedgivandeChange', where)}>Ändra</LinkButton>
              <LinkButton to={path('caseMedgivandeEnd', where)} kind="end">
                Anteckna återkallelse
              </LinkButton>
            </>
          )}
        </ButtonRow>
      </Section>
      {medgivande.copyGivenOn === null && may.change && <CopyGiven {...props} />}
      <Disclosures {...props} />
      <Section title="Vad som har hänt">
        <MedgivandeHistory events={events} today={today} />
      </Section>
      <p className="mt-6">
        <TextLink to={path('caseMedgivanden', { id: shown.slug })}>Alla medgivanden</TextLink>
      </p>
    </>
  )
}

const CopyGiven = ({ shown, medgivande, today, role, once, form }: MedgivandePageProps) => (
  <Section title="Kopia till medarbetaren">
    <TypedForm
      {...{ role, once, form }}
      action={path('caseMedgivande', { id: shown.slug, post: medgivande.slug })}
      initial={{ kopia: isoDay(today) }}
    >
      {(field) => (
        <>
          <DateField {...field('kopia')} label="Medarbetaren fick en kopia den" />
          <ButtonRow>
            <Button kind="outline">Anteckna kopian</Button>
          </ButtonRow>
        </>
      )}
    </TypedForm>
  </Section>
)
