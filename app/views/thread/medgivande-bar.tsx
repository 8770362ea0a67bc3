import { standingTerms } from '~/domain/medgivande'
import type { ShownThread } from '~/reads/thread.server'
import { fullDay } from '~/text/day'
import { channelsText, directionName, howName, partyText, purposeName } from '~/text/medgivande'
import { mayTellText } from '~/text/thread'
import { State } from '~/ui/state'
import { Why, WhyPart } from '~/ui/why'

/** What may be said stands above what is said, and stays there. */
export function MedgivandeBar({ thread: { medgivande, side } }: { thread: ShownThread }) {
  if (medgivande === null) return null
  const terms = standingTerms(medgivande.facts)
  const { may, mayNot } = mayTellText(terms.categories)
  return (
    <section
      aria-label="Medgivandet"
      className="mt-5 border-t-[3px] border-act bg-act-soft px-4 py-3 max-md:-mx-4 md:px-4 md:py-4 [@media(min-height:44rem)]:sticky [@media(min-height:44rem)]:top-0 [@media(min-height:44rem)]:z-10"
    >
      <p>
        <State kind="done">{`Medgivandet gäller till ${fullDay(terms.to)}`}</State>
      </p>
      <p className="mt-1.5 text-row">
        <b>Ni får skriva om</b> {may} <b>Inte</b> {mayNot}
      </p>
      <div className="mt-1">
        <Why summary="Läs hela medgivandet">
          <WhyPart label="För">{partyText(medgivande.party)}</WhyPart>
          <WhyPart label="Syfte">{purposeName[terms.purpose]}</WhyPart>
          <WhyPart label="Gäller">
            {fullDay(terms.from)} till {fullDay(terms.to)}
          </WhyPart>
          <WhyPart label="Vem får berätta">{directionName[terms.direction]}</WhyPart>
          <WhyPart label="Hur">{channelsText(terms.channels)}</WhyPart>
          <WhyPart label="Lämnat">
            {howName[medgivande.facts.how]}, {fullDay(medgivande.givenOn)}
          </WhyPart>
          <p>
            {side === 'party' ? 'Patienten' : 'Medarbetaren'} kan ta tillbaka det när som helst. Då låses tråden direkt
            för båda.
          </p>
        </Why>
      </div>
    </section>
  )
}
