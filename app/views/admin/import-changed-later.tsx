import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { BatchDetails } from '~/reads/import-batch.server'
import { shortDay } from '~/text/day'
import { fileKindName } from '~/text/import'
import { sentence } from '~/text/number'
import { DataTable } from '~/ui/data-table'
import { TextLink } from '~/ui/text-link'

/** What somebody has changed or built upon since, which is why nothing is undone. */
export const ImportChangedLater = ({ changes, today }: { changes: BatchDetails['changedLater']; today: Day }) => (
  <>
    <p className="measure mb-4">
      Inläsningen kan inte ångras, eftersom det har kommit ändringar efteråt. Ångra först den senare inläsningen. Det
      som är ändrat för hand ligger kvar.
    </p>
    <DataTable
      caption="Det som har kommit efteråt"
      rowHeader="key"
      columns={[
        { key: 'key', label: 'Rad' },
        { key: 'kind', label: 'Typ' },
        { key: 'from', label: 'Från' },
        { key: 'how', label: 'Vad som hindrar' },
        { key: 'by', label: 'Genom' },
      ]}
      rows={changes.map(({ key, kind, from, how, changedBy, batch }, place) => ({
        key: String(place),
        cells: {
          key: <b>{key}</b>,
          kind: sentence(fileKindName[kind]),
          from: from === null ? '–' : shortDay(from, today),
          how: hindrances[how],
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

const hindrances: Record<BatchDetails['changedLater'][number]['how'], string> = {
  replaced: 'Raden är ändrad',
  rests: 'Bygger på det som lästes in',
  collides: 'Krockar med det som stod förut',
}
