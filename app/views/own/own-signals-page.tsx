import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnSignal } from '~/reads/own-signal.server'
import { shortDay } from '~/text/day'
import { sentence } from '~/text/number'
import { findingText } from '~/text/signal'
import { ownSignalState } from '~/text/own-signal'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { OwnHead } from './own-head'

/** Signals about her, what each saw, and where it stands. */
export const OwnSignalsPage = ({ signals, today }: { signals: readonly OwnSignal[]; today: Day }) => (
  <>
    <OwnHead title="Signaler om dig">
      En signal är en fråga till din chef om du behöver stöd. Den säger inget om varför du har varit borta. Du kan säga
      emot.
    </OwnHead>
    <Section title="Signaler" aside="Den senaste först">
      {signals.length === 0 ? (
        <Empty title="Det finns ingen signal om dig">Kommer det en står den här, med varför.</Empty>
      ) : (
        <DataTable
          caption="Signaler om dig"
          rowHeader="what"
          columns={[
            { key: 'what', label: 'Det portalen såg' },
            { key: 'since', label: 'Sedan' },
            { key: 'state', label: 'Läge' },
          ]}
          rows={signals.map((signal) => ({
            key: signal.slug,
            cells: {
              what: (
                <RowName to={path('ownSignal', { id: signal.slug })}>{sentence(findingText(signal, today))}</RowName>
              ),
              since: shortDay(signal.raisedOn, today),
              state: ownSignalState(signal, today),
            },
          }))}
        />
      )}
    </Section>
  </>
)
