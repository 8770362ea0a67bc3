import type { Day } from '~/domain/day'
import type { InterventionHead as Head } from '~/reads/intervention-head.server'
import type { ShownParties } from '~/reads/intervention-party.server'
import { shownErrors } from '~/text/form-error'
import { ErrorSummary } from '~/ui/error-summary'
import { Section } from '~/ui/section'
import type { PostedProps } from '../parts/form-props'
import { InterventionHead } from './intervention-head'
import { Parties } from './party-list'
import { PartyFollowers } from './party-followers'
import { PartyGuests } from './party-guests'
import { PartyOwner } from './party-owner'

export interface Choosable {
  slug: string
  name: string | null
  organisation: string | null
}

export interface PartiesPageProps extends PostedProps {
  shown: Head
  parties: ShownParties
  guests: readonly (Choosable & { role: 'fhv' | 'skyddsombud' })[]
  readers: readonly (Choosable & { role: string })[]
  owners: readonly Choosable[]
  today: Day
}

/** Who is in it; invite, follow, hand over. */
export const PartiesPage = (props: PartiesPageProps) => (
  <>
    <InterventionHead shown={props.shown} tab="interventionParties" today={props.today} />
    <ErrorSummary errors={shownErrors(props.form?.errors).list} />
    <Section title="De som är med">
      <Parties shown={props.shown} parties={props.parties} />
    </Section>
    <PartyGuests {...props} />
    <PartyFollowers {...props} />
    <PartyOwner {...props} />
  </>
)
