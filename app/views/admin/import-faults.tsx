import { faultsPerPage } from '~/domain/import/batch'
import { path } from '~/paths'
import type { BatchDetails, BatchFault } from '~/reads/import-batch.server'
import { columnHead } from '~/text/import'
import { rowErrorRemedy, rowErrorText } from '~/text/import-error'
import { wholeNumber } from '~/text/number'
import { DataTable, type Column } from '~/ui/data-table'
import { Pagination } from '~/ui/pagination'
import { RawValue } from '~/ui/raw-value'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { sumsOf } from './import-sums'

interface ImportFaults {
  batch: BatchDetails
  page: number
}

/** Each bad row with its remedy. It never says who a row is about. */
export function ImportFaults({ batch, page }: ImportFaults) {
  const { bad } = sumsOf(batch)
  if (bad === 0) return null
  return (
    <Section
      title="Rader med fel"
      id="fel"
      aside={<TextLink to={path('importErrors', { id: batch.slug })}>Hämta som CSV att rätta</TextLink>}
    >
      <DataTable
        caption="Rader som inte kan läsas in"
        rowHeader="line"
        columns={batch.files.length > 1 ? [...always, { key: 'file', label: 'Fil' }] : always}
        rows={batch.faults.map((fault) => ({ key: String(fault.id), cells: cellsOf(fault, batch.faults) }))}
      />
      <p className="mt-3 text-small text-ink-2">
        Du ser aldrig namn här. Raderna pekas ut med radnummer och anställningsnummer.
      </p>
      <Pagination
        page={page}
        pages={Math.ceil(bad / faultsPerPage)}
        to={(sida) => `${path('importBatch', { id: batch.slug }, { sida })}#fel`}
      />
    </Section>
  )
}

const always: Column<'line' | 'column' | 'value' | 'what' | 'remedy' | 'file'>[] = [
  { key: 'line', label: 'Rad', numeric: true },
  { key: 'column', label: 'Kolumn' },
  { key: 'value', label: 'Värde i filen' },
  { key: 'what', label: 'Vad som är fel' },
  { key: 'remedy', label: 'Så rättar du' },
]

function cellsOf(fault: BatchFault, faults: readonly BatchFault[]) {
  const refusal = { code: fault.code, ...(fault.about && { about: fault.about }) }
  const first = faults.find((one) => isSame(one, fault))
  return {
    line: (
      <>
        <span className="md:hidden">Rad </span>
        {wholeNumber(fault.line)}
      </>
    ),
    column: columnHead(fault.column),
    value: fault.value === '' ? <span className="text-ink-2">tomt</span> : <Value>{fault.value}</Value>,
    what: <b>{rowErrorText(refusal)}</b>,
    remedy: (
      <span className="text-ink-2">
        {first && first.id !== fault.id ? `Samma som rad ${wholeNumber(first.line)}` : rowErrorRemedy(refusal)}
      </span>
    ),
    file: fault.file,
  }
}

/** What fits stays on one line. */
const Value = ({ children }: { children: string }) => (
  <span className={children.length <= 16 ? 'whitespace-nowrap' : 'break-all'}>
    <RawValue>{children}</RawValue>
  </span>
)

const isSame = (one: BatchFault, other: BatchFault): boolean =>
  one.code === other.code &&
  one.column === other.column &&
  one.value === other.value &&
  one.file === other.file &&
  one.value !== ''
