import type { Strip, StripOccasion } from '~/domain/strip'
import { sentence } from '~/text/number'
import { listed, occasionSize, occasionText, tooLong, uncounted } from '~/text/strip'

/** The strip in words and numbers, for those who would rather read it. */
export function StripTable({ strip }: { strip: Strip }) {
  const { occasions, today } = strip
  const numbered = occasions.filter(({ number }) => number !== null)
  const { before, within } = uncounted(strip)
  if (occasions.length === 0) return null
  return (
    <details open className="why mt-2">
      <summary>Visa som tabell</summary>
      {numbered.length > 0 && (
        <div className="md:columns-2 md:gap-12">
          <Counted occasions={numbered} today={today} />
        </div>
      )}
      {within.length > 0 && (
        <p className="pt-3 text-small text-ink-2">{listed(sentence(tooLong(strip)), within, today)}</p>
      )}
      {before.length > 0 && <p className="pt-3 text-small text-ink-2">{listed(beforeLabel(strip), before, today)}</p>}
    </details>
  )
}

function beforeLabel({ window, rule }: Strip): string {
  if (window !== null) return 'Före perioden'
  return rule === null ? 'Tillfällen' : 'Tidigare frånvaro'
}

const Counted = ({ occasions, today }: { occasions: readonly StripOccasion[]; today: Strip['today'] }) => (
  <table className="w-full border-separate border-spacing-0 text-row">
    <caption className="sr-only">Tillfällen som räknas</caption>
    <thead className="sr-only">
      <tr>
        <th scope="col">Nummer</th>
        <th scope="col">När</th>
        <th scope="col">Hur mycket</th>
      </tr>
    </thead>
    <tbody>
      {occasions.map((occasion) => (
        <tr key={occasion.from} className="break-inside-avoid align-top *:border-b *:border-rule">
          <th scope="row" className="w-8 py-2.5 text-left font-bold">
            {occasion.number}
          </th>
          <td className="py-2.5 pr-4">{occasionText(occasion, today)}</td>
          <td className="py-2.5 text-right text-small text-ink-2">{occasionSize(occasion)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
