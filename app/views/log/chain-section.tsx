import { wholeNumber } from '~/text/number'
import { Facts } from '~/ui/facts'
import { RawValue } from '~/ui/raw-value'
import { Section } from '~/ui/section'
import { Why } from '~/ui/why'

/** How to see that nothing has been changed or taken away: the chain, where it ends, and the command that walks it. */
export const ChainSection = ({ last }: { last: { id: number; hash: string } | null }) => (
  <Section title="Kedjan">
    <p className="measure">
      Varje händelse bär ett avtryck av den före. Ändras eller försvinner en händelse stämmer inte kedjan, och det går
      att se var den brister.
    </p>
    {last && (
      <Facts
        items={[
          { label: 'Senaste händelsen', value: `Nummer ${wholeNumber(last.id)}` },
          { label: 'Dess avtryck börjar', value: last.hash.slice(0, 16), note: 'Skriv av det och jämför nästa gång' },
        ]}
      />
    )}
    <Why summary="Så kontrolleras hela kedjan">
      <p>
        Den som driver portalen kör <RawValue>npm run audit:verify</RawValue> på servern. Kommandot går igenom alla
        händelser, säger hur många de är och om kedjan håller. Det slutar med 0 när den håller och 1 när den inte gör
        det.
      </p>
    </Why>
  </Section>
)
