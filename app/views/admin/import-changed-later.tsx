import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { BatchDetails } from '~/reads/import-batch.server'
import { shortDay } from '~/text/day'
import { fileKindName } from '~/text/import'
import { sentence } from '~/text/number'
import { DataTable } from '~/ui/data-table'
import { TextLink } from '~/ui/text-link'

/** Rows that somebody has changed since, which is why nothing is undone. */
export const ImportChangedLater = ({ changes, today }: { changes: BatchDetails['changedLater']; today: Day }) => (
  <>
    <p className="measure mb-4">
      Inläsningen kan inte ångras, eftersom rader i den har ändrats efteråt. Ångra först den senare inläsningen. Det som
      är ändrat för hand ligger kvar.
    </p>
    <DataTable
      caption="Rader som har ändrats efteråt"
      rowHeader="key"
      columns={[
        { key: 'key', label: 'Rad' },
        { key: 'kind', label: 'Slag' },
        { key: 'from', label: 'Från' },
        { key: 'by', label: 'Ändrad av' },
      ]}
      rows={changes.map(({ key, kind, from, changedBy, batch }, place) => ({
        key: String(place),
        cells: {
          key: <b>{key}</b>,
          kind: sentence(fileKindName[kind]),
          from: from === null ? '–' : shortDay(from, today),
          by: batch ? (
            <TextLink to={path('importBatch', { id: batch })}>En senare inläsning</TextLink>
          ) : changedBy === 'hand' ? (
            'För hand'
          ) : (
            'En senare inläsning'
          ),
        },
      }))}
    />
  </>
)
