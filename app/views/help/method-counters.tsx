import type { ClockLimit } from '~/domain/clock-limit'
import { limitDay, limitName } from '~/text/absence'
import { counterMeaning } from '~/text/clock-limit'
import { sentence } from '~/text/number'
import { DataTable } from '~/ui/data-table'
import { Topic } from './topic'

export const MethodCounters = ({ limits }: { limits: readonly ClockLimit[] }) => (
  <>
    <Topic title="Varför tre?">
      <p>
        Reglerna räknar olika. Därför kan samma dag vara dag 3, dag 26 och dag 40. Varje gräns på klockan följer sin
        egen räknare, och den som gäller står i fet stil.
      </p>
    </Topic>
    <div className="py-4">
      <DataTable
        caption="Klockans gränser och vilken räknare som styr var och en"
        rowHeader="limit"
        columns={[
          { key: 'limit', label: 'Gräns' },
          { key: 'counts', label: 'Vad som räknas' },
          { key: 'what', label: 'Vad den gäller' },
        ]}
        rows={limits.map((limit) => ({
          key: limit.name,
          cells: {
            limit: <b>{limitDay(limit)}</b>,
            counts: counterMeaning[limit.counter],
            what: [`${sentence(limitName(limit))}.`, limit.meaning].filter(Boolean).join(' '),
          },
        }))}
      />
    </div>
    <Topic title="Det som inte har hänt än">
      <p>
        Pågår frånvaron räknar klockan framåt som om den fortsätter utan uppehåll. En gräns som en avslutad frånvaro
        aldrig kom till visas som ej nådd.
      </p>
    </Topic>
  </>
)
