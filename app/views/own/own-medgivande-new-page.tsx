import { addMonths, isoDay, type Day } from '~/domain/day'
import { channels, textVersionNow } from '~/domain/medgivande'
import { path } from '~/paths'
import type { Taker } from '~/reads/medgivande.server'
import { Note } from '~/ui/note'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { CategoryFields, PartyField, UntilField, WayFields, type AskableParty } from '../parts/medgivande-fields'
import { OwnHead } from './own-head'
import { OwnMedgivandeReview, type Choice } from './own-medgivande-review'
import { ownMedgivandeTrail } from './own-medgivande-trail'

export interface OwnMedgivandeNewPageProps extends PostedProps {
  parties: readonly AskableParty[]
  employers: readonly Taker[]
  isProtected: boolean
  /** What has been chosen, to be read through before it is given, or changed once more. */
  choice?: Choice
  today: Day
}

/** Two steps: choose to whom and what, then read what it means and say yes. */
export function OwnMedgivandeNewPage(props: OwnMedgivandeNewPageProps) {
  const { parties, isProtected, choice, today, role, once, form } = props
  if (isProtected)
    return (
      <>
        <OwnHead title="Ge ett medgivande">Det går inte så länge du har skyddade personuppgifter.</OwnHead>
        <Note>Inget får kunna röja var du finns. Behöver vården och din chef prata, gör de det i telefon.</Note>
      </>
    )
  if (choice?.read) return <OwnMedgivandeReview {...props} choice={choice} />
  return (
    <FormPage
      {...{ role, once, form }}
      action={path('ownMedgivandeNew')}
      trail={ownMedgivandeTrail('Ge ett medgivande')}
      title="Ge ett medgivande"
      lead="Du väljer vem som får veta något och vad. Det tar ungefär tre minuter. Inget skickas förrän du har läst igenom och sagt ja."
      tab="Steg 1 av 2"
      save="Fortsätt"
      cancel={path('ownMedgivanden')}
      hidden={{ textversion: String(textVersionNow) }}
      initial={{
        ...{ andamal: 'return-to-work', riktning: 'both', satt: channels.join(',') },
        ...{ 'galler-till': isoDay(addMonths(today, 6)) },
        ...choice?.chosen,
      }}
    >
      {(field) => (
        <>
          <PartyField field={field} label="Vem får ha kontakt med din arbetsgivare?" parties={parties} />
          <CategoryFields field={field} legend="Vad får de berätta om?" apart="Bara om du vill det själv" />
          <WayFields field={field} />
          <UntilField field={field} />
        </>
      )}
    </FormPage>
  )
}
