import type { ReactNode } from 'react'
import type { Day } from '~/domain/day'
import type { ListedMedgivande } from '~/reads/medgivande.server'
import { coversText, partyRoleName } from '~/text/medgivande'
import { Why } from '~/ui/why'
import { MedgivandeStanding } from './medgivande-facts'
import { MedgivandeHistory } from './medgivande-told'

interface MedgivandeEntryProps {
  medgivande: ListedMedgivande
  /** Who may do what with whom, in a sentence. */
  children: ReactNode
  advice: string | null
  buttons?: ReactNode
  /** The way to the whole of it. */
  more?: ReactNode
  who?: 'Medarbetaren' | 'Du'
  today: Day
}

/** One medgivande in a list: where, whether it holds, what may be told, and what can be done. */
export const MedgivandeEntry = ({ medgivande, children, advice, buttons, more, who, today }: MedgivandeEntryProps) => {
  const { may, mayNot } = coversText(medgivande.terms)
  return (
    <li className="flex flex-wrap items-center gap-x-8 gap-y-4 border-b border-rule py-5 first:pt-0">
      <div className="min-w-0 flex-1 basis-96">
        <h3 className="text-h3">{medgivande.party.organisation}</h3>
        <p className="text-meta text-ink-2">
          {medgivande.party.name}, {partyRoleName[medgivande.party.role]}
        </p>
        <p className="mt-1">
          <MedgivandeStanding medgivande={medgivande} today={today} />
        </p>
        <p className="measure mt-1">
          {children} {may} <b>{mayNot}</b>
        </p>
        {advice !== null && <p className="measure mt-1 font-key">{advice}</p>}
        <div className="mt-2 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-row">
          {more}
          <Why summary="Vad som har hänt">
            <MedgivandeHistory events={medgivande.events} today={today} {...(who && { who })} />
          </Why>
        </div>
      </div>
      {buttons && <div className="flex flex-wrap gap-3 max-md:w-full max-md:flex-col">{buttons}</div>}
    </li>
  )
}
