import type { ComparedNyckeltal } from '~/domain/statistics/nyckeltal-compared'
import { roundHalfUp } from '~/domain/statistics/rate'
import { mapShown, told, type Shown } from '~/domain/statistics/shown'
import { decimal, wholeNumber } from '~/text/number'
import { nyckeltalText, untoldText } from '~/text/nyckeltal'
import { signedPoints } from '~/text/rate'
import { DataTable, RowName, type Column } from '~/ui/data-table'
import { State } from '~/ui/state'

export function NyckeltalTable({ numbers, year }: { numbers: readonly ComparedNyckeltal[]; year: number }) {
  const compared = numbers.some(({ before }) => before !== null)
  return (
    <DataTable
      caption={`De sju nyckeltalen ${year}${compared ? ` mot ${year - 1}` : ''}, med hur de räknas`}
      rowHeader="name"
      columns={columnsOf(year, compared)}
      rows={numbers.map(({ number, answer, before, change }) => {
        const value = told(answer)
        const { name, definition } = nyckeltalText[number]
        return {
          key: String(number),
          cells: {
            name: <RowName>{`${number}. ${name}`}</RowName>,
            definition,
            value: <Percent answer={mapShown(answer, ({ percent }) => percent)} bold />,
            before: before && <Percent answer={before} />,
            change: change === null ? '–' : signedPoints(change / 100),
            hours: value ? (
              <span className="md:max-xl:whitespace-normal">{`${hours(value.numerator)} av ${hours(value.denominator)}`}</span>
            ) : (
              '–'
            ),
            persons: value ? wholeNumber(value.persons) : '–',
          },
        }
      })}
    />
  )
}

type Key = 'name' | 'definition' | 'value' | 'before' | 'change' | 'hours' | 'persons'

const columnsOf = (year: number, compared: boolean): Column<Key>[] => [
  { key: 'name', label: 'Nyckeltal' },
  { key: 'definition', label: 'Så räknas det' },
  { key: 'value', label: `Procent ${year}`, numeric: true },
  ...(compared
    ? [
        { key: 'before' as const, label: `Hela ${year - 1}`, numeric: true },
        {
          key: 'change' as const,
          label: 'Ändring, procent\u00adenheter',
          phoneLabel: 'Ändring, procentenheter',
          numeric: true,
        },
      ]
    : []),
  { key: 'hours', label: `Timmar ${year}`, numeric: true },
  { key: 'persons', label: 'Personer', numeric: true },
]

const Percent = ({ answer, bold = false }: { answer: Shown<number>; bold?: boolean }) => {
  if (answer.kind !== 'value')
    return <State kind={answer.kind === 'masked' ? 'masked' : 'undecided'}>{untoldText[answer.kind]}</State>
  const text = `${decimal(roundHalfUp(answer.value))}\u00a0%`
  return bold ? <b className="font-key">{text}</b> : text
}

const hours = (value: number): string => wholeNumber(roundHalfUp(value, 0))
