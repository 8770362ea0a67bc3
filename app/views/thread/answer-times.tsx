import type { AnswerTime } from '~/domain/contact-statistics'
import { wholeNumber } from '~/text/number'
import { daysText, sideName } from '~/text/outside-contact'
import { DataTable, RowName } from '~/ui/data-table'
import { State } from '~/ui/state'
import { hiddenText } from './contact-counts'

interface AnswerTimesProps {
  answers: readonly AnswerTime[]
  smallest: number
  year: number
}

/** How long each side took to answer what it was asked in writing. */
export const AnswerTimes = ({ answers, smallest, year }: AnswerTimesProps) => (
  <DataTable
    caption={`Tid till svar på frågor ${year}, i kalenderdagar`}
    rowHeader="side"
    columns={[
      { key: 'side', label: 'Den som svarade' },
      { key: 'median', label: 'Mitten', numeric: true },
      { key: 'quartiles', label: 'Hälften ligger mellan', numeric: true },
      { key: 'answered', label: 'Besvarade', numeric: true },
      { key: 'unanswered', label: 'Utan svar', numeric: true },
    ]}
    rows={answers.map(({ side, median, quartiles, answered, unanswered }) => ({
      key: side,
      cells: {
        side: <RowName>{sideName[side]}</RowName>,
        median: median === null ? <State kind="masked">{hiddenText(smallest)}</State> : daysText(median),
        quartiles: quartiles === null ? '–' : `${daysText(quartiles[0])} och ${daysText(quartiles[1])}`,
        answered: answered === null ? '–' : wholeNumber(answered),
        unanswered: unanswered === null ? '–' : wholeNumber(unanswered),
      },
    }))}
  />
)
