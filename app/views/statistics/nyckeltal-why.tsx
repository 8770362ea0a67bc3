import type { ShownNyckeltal } from '~/domain/statistics/nyckeltal-shown'
import { path } from '~/paths'
import { listed } from '~/text/number'
import { nyckeltalText } from '~/text/nyckeltal'
import { TextLink } from '~/ui/text-link'
import { Why, WhyPart } from '~/ui/why'

/** What isn't shown, and why; nothing when everything is. */
export function NyckeltalWhy({ numbers, smallest }: { numbers: readonly ShownNyckeltal[]; smallest: number }) {
  const hidden = numbers
    .filter(({ answer }) => answer.kind === 'masked')
    .map(({ number }) => `${number} (${nyckeltalText[number].name})`)
  if (hidden.length === 0) return null
  return (
    <div className="mt-4">
      <Why summary="Varför visas inte alla?">
        <WhyPart label="Visas inte">{listed(hidden)}.</WhyPart>
        <WhyPart label="Små grupper">
          Siffran för en grupp med färre än {smallest} personer skulle kunna avslöja någon. Då visas den inte.
        </WhyPart>
        <WhyPart label="Det som går att räkna ut">
          Ibland döljs också en större grupp, för att den som drar ifrån det som visas inte ska hitta en liten.
        </WhyPart>
        <WhyPart label="Alla lika">
          Är siffran noll, eller densamma för alla i gruppen, säger den något om var och en. Då visas den inte heller.
        </WhyPart>
        <p>
          <TextLink to={path('method')}>Så räknar vi</TextLink>
        </p>
      </Why>
    </div>
  )
}
