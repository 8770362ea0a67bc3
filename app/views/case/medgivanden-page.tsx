import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ListedMedgivande, Taker } from '~/reads/medgivande.server'
import { employerAdvice } from '~/text/medgivande-state'
import { directionName } from '~/text/medgivande'
import { shownErrors } from '~/text/form-error'
import { LinkButton } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { ErrorSummary } from '~/ui/error-summary'
import { Note } from '~/ui/note'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import type { PostedProps } from '../parts/form-props'
import { MedgivandeEntry } from '../parts/medgivande-entry'
import type { AskableParty } from '../parts/medgivande-fields'
import { CaseHead, type ShownCase } from './case-head'
import { MedgivandeRecording } from './medgivande-recording'

export interface MedgivandenPageProps extends PostedProps {
  shown: ShownCase
  medgivanden: readonly ListedMedgivande[]
  parties: readonly AskableParty[]
  takers: readonly Taker[]
  /** Who is asking, by name. */
  reader: string
  isProtected: boolean
  may: { record: boolean; change: boolean }
  today: Day
}

/** What the employee has allowed to be told outside, and a form to record what she has signed or said. */
export const MedgivandenPage = (props: MedgivandenPageProps) => {
  const { shown, medgivanden, isProtected, may, form, today } = props
  return (
    <>
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <CaseHead shown={shown} tab="caseMedgivanden" today={today} />
      {isProtected && (
        <Note>
          Medarbetaren har skyddade personuppgifter. Då finns inga medgivanden eller trådar i portalen, eftersom inget
          får kunna röja var personen finns. Behöver ni kontakt med vården, ring.
        </Note>
      )}
      <Section title="Medgivanden">
        {medgivanden.length === 0 ? (
          <Empty title="Inga medgivanden än">
            Utan medgivande får inget om medarbetaren skickas till vården eller företagshälsovården.
          </Empty>
        ) : (
          <ul>
            {medgivanden.map((medgivande) => (
              <Listed key={medgivande.slug} {...props} medgivande={medgivande} />
            ))}
          </ul>
        )}
      </Section>
      {shown.open && may.record && !isProtected && <MedgivandeRecording {...props} />}
    </>
  )
}

const Listed = ({ shown, medgivande, may, today }: MedgivandenPageProps & { medgivande: ListedMedgivande }) => {
  const where = { id: shown.slug, post: medgivande.slug }
  return (
    <MedgivandeEntry
      medgivande={medgivande}
      advice={employerAdvice(medgivande)}
      today={today}
      more={<TextLink to={path('caseMedgivande', where)}>Läs hela medgivandet</TextLink>}
      buttons={
        !medgivande.over &&
        may.change && (
          <>
            <LinkButton to={path('caseMedgivandeChange', where)}>Ändra</LinkButton>
            <LinkButton to={path('caseMedgivandeEnd', where)} kind="end">
              Anteckna återkallelse
            </LinkButton>
          </>
        )
      }
    >
      {medgivande.needsAnswer && (
        <span className="block">
          <State kind="undecided">Medarbetaren har inte svarat om det stämmer</State>
        </span>
      )}
      {directionName[medgivande.terms.direction]}.
    </MedgivandeEntry>
  )
}
