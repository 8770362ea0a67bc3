import { DataTable } from '~/ui/data-table'
import { Topic } from './topic'

const counters = [
  {
    key: 'currentAbsence',
    cells: {
      limit: <b>Dag 8</b>,
      counts: 'Kalenderdagar i den frånvaro som pågår utan uppehåll',
      what: 'Läkarintyg',
    },
  },
  {
    key: 'sickPayPeriod',
    cells: {
      limit: <b>Dag 15–21, 30 och 60</b>,
      counts: 'Sjukdagar i perioder med högst fem dagar emellan, friska dagar räknas inte',
      what: 'Anmälan till Försäkringskassan, plan för återgång, lång frånvaro',
    },
  },
  {
    key: 'chain',
    cells: {
      limit: <b>Dag 90, 180 och 365</b>,
      counts: 'Sjukdagar i rehabiliteringskedjan: perioder med färre än 90 dagar emellan',
      what: 'Bedömning mot annat arbete hos arbetsgivaren, mot hela arbetsmarknaden, ett år',
    },
  },
]

export const MethodCounters = () => (
  <>
    <Topic title="Varför tre?">
      <p>
        Reglerna räknar olika. Därför kan samma dag vara dag 3, dag 26 och dag 40. Varje gräns på klockan följer sin
        egen räknare, och den som gäller står i fet stil.
      </p>
    </Topic>
    <div className="py-4">
      <DataTable
        caption="Vilken räknare som styr vilken gräns"
        rowHeader="limit"
        columns={[
          { key: 'limit', label: 'Gräns' },
          { key: 'counts', label: 'Vad som räknas' },
          { key: 'what', label: 'Vad den gäller' },
        ]}
        rows={counters}
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
