import type { MedgivandeTerms } from '~/domain/medgivande'
import { path } from '~/paths'
import type { Taker } from '~/reads/medgivande.server'
import { fullDay } from '~/text/day'
import { reviewRows } from '~/text/own-medgivande'
import { Button } from '~/ui/button'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import type { AskableParty } from '../parts/medgivande-fields'
import { MedgivandeMeaning } from '../parts/medgivande-meaning'
import { TypedForm } from '../parts/typed-form'
import { ownMedgivandeTrail } from './own-medgivande-trail'

export interface Choice {
  wanted: Omit<MedgivandeTerms, 'from'> & { textVersion: number }
  /** The same as the form says it. */
  chosen: Record<string, string>
  /** To be read through, rather than changed. */
  read: boolean
}

interface OwnMedgivandeReviewProps extends PostedProps {
  parties: readonly AskableParty[]
  employers: readonly Taker[]
  choice: Choice
}

/** The second step: what she has chosen, what it means, and yes. */
export function OwnMedgivandeReview({ parties, employers, choice, role, once }: OwnMedgivandeReviewProps) {
  const { wanted, chosen } = choice
  const party = parties.find(({ slug }) => slug === chosen.part)
  const sending = { role, once, action: path('ownMedgivandeNew') }
  return (
    <>
      <FormPage
        {...sending}
        trail={ownMedgivandeTrail('Läs igenom')}
        title="Läs igenom och säg ja"
        lead={`Medgivandet gäller från i dag till och med ${fullDay(wanted.to)}.`}
        tab="Steg 2 av 2"
        save="Ja, jag ger mitt medgivande"
        cancel={path('ownMedgivanden')}
        hidden={{ ...chosen, steg: 'klart' }}
      >
        {() => (
          <>
            {party && <Chosen rows={reviewRows(party, wanted, employers)} />}
            <MedgivandeMeaning version={wanted.textVersion} />
          </>
        )}
      </FormPage>
      <div className="mt-4">
        <TypedForm {...sending} hidden={{ ...chosen, steg: 'andra' }}>
          {() => <Button kind="outline">Ändra det jag valde</Button>}
        </TypedForm>
      </div>
    </>
  )
}

const Chosen = ({ rows }: { rows: [string, string][] }) => (
  <dl className="mb-6 border-b border-rule pb-3">
    {rows.map(([label, value]) => (
      <div key={label} className="mb-3">
        <dt className="text-meta text-ink-2">{label}</dt>
        <dd className="font-key">{value}</dd>
      </div>
    ))}
  </dl>
)
