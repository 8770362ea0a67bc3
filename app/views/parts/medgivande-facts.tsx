import type { Day } from '~/domain/day'
import type { Taker } from '~/reads/medgivande.server'
import type { ShownMedgivande } from '~/reads/shown-medgivande.server'
import { medgivandeRows } from '~/text/medgivande-rows'
import { medgivandeState } from '~/text/medgivande-state'
import { State } from '~/ui/state'

interface MedgivandeFactsProps {
  medgivande: ShownMedgivande
  employers: readonly Taker[]
  employer: string
  name: string
  today: Day
}

/** Everything a medgivande says, a row each. */
export const MedgivandeFacts = (props: MedgivandeFactsProps) => (
  <dl className="border-t border-rule">
    <div className="border-b border-rule py-2.5 md:flex md:gap-4">
      <dt className="text-meta text-ink-2 md:w-48 md:shrink-0">Läge</dt>
      <dd>
        <MedgivandeStanding medgivande={props.medgivande} today={props.today} />
      </dd>
    </div>
    {medgivandeRows(props).map(([label, value]) => (
      <div key={label} className="border-b border-rule py-2.5 md:flex md:gap-4">
        <dt className="text-meta text-ink-2 md:w-48 md:shrink-0">{label}</dt>
        <dd className="min-w-0 flex-1 text-row">{value}</dd>
      </div>
    ))}
  </dl>
)

export function MedgivandeStanding({ medgivande, today }: Pick<MedgivandeFactsProps, 'medgivande' | 'today'>) {
  const { mark, text } = medgivandeState(medgivande, today)
  return <State kind={mark}>{text}</State>
}
