import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ListedMedgivande } from '~/reads/medgivande.server'
import { coversText, partyText } from '~/text/medgivande'
import { longDay } from '~/text/day'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'

/** Somebody has written down that she has said yes: is that right? */
export const OwnMedgivandeAsk = ({ medgivande, today }: { medgivande: ListedMedgivande; today: Day }) => (
  <ActBox tab="En sak till dig">
    <Act
      title="Säg om det stämmer"
      actions={
        <LinkButton to={path('ownMedgivande', { id: medgivande.slug })} kind="filled">
          Läs och svara
        </LinkButton>
      }
    >
      {medgivande.recordedBy} har skrivit upp att du {longDay(medgivande.givenOn, today)} gav ett medgivande till{' '}
      {partyText(medgivande.party)}. {coversText(medgivande.terms).may}
    </Act>
  </ActBox>
)
