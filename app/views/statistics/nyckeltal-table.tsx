import type { ShownNyckeltal } from '~/domain/statistics/nyckeltal-shown'
import { roundHalfUp } from '~/domain/statistics/rate'
import { told } from '~/domain/statistics/shown'
import { decimal, wholeNumber } from '~/text/number'
import { nyckeltalText, untoldText } from '~/text/nyckeltal'
import { DataTable, RowName } from '~/ui/data-table'
import { State } from '~/ui/state'

export const NyckeltalTable = ({ numbers, year }: { numbers: readonly ShownNyckeltal[]; year: number }) => (
  <DataTable
    caption={`De sju nyckeltalen ${year}, med hur de räknas`}
    rowHeader="name"
    columns={[
      { key: 'name', label: 'Nyckeltal' },
      { key: 'definition', label: 'Så räknas det' },
      { key: 'value', label: 'Procent', numeric: true },
      { key: 'hours', label: 'Timmar', numeric: true },
      { key: 'persons', label: 'Personer', numeric: true },
    ]}
    rows={numbers.map(({ number, answer }) => {
      const value = told(answer)
      const { name, definition } = nyckeltalText[number]
      return {
        key: String(number),
        cells: {
          name: <RowName>{`${number}. ${name}`}</RowName>,
          definition,
          value: value ? (
            <b className="font-key">{`${decimal(roundHalfUp(value.percent))} %`}</b>
          ) : (
            <Untold {...answer} />
          ),
          hours: value ? `${hours(value.numerator)} av ${hours(value.denominator)}` : '–',
          persons: value ? wholeNumber(value.persons) : '–',
        },
      }
    })}
  />
)

const Untold = ({ kind }: Pick<ShownNyckeltal['answer'], 'kind'>) =>
  kind === 'value' ? null : <State kind={kind === 'masked' ? 'masked' : 'undecided'}>{untoldText[kind]}</State>

const hours = (value: number): string => wholeNumber(roundHalfUp(value, 0))
