import { lastDay, monthIn, type Month } from '~/domain/statistics/month'
import type { ComparedNyckeltal } from '~/domain/statistics/nyckeltal-compared'
import type { ShownNyckeltal } from '~/domain/statistics/nyckeltal-shown'
import { roundHalfUp } from '~/domain/statistics/rate'
import { told } from '~/domain/statistics/shown'
import { path } from '~/paths'
import { longMonthAndYear } from '~/text/day'
import { decimal } from '~/text/number'
import { measuredText, sinceText, unfinishedText } from '~/text/nyckeltal'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { Note } from '~/ui/note'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { NyckeltalTable } from './nyckeltal-table'
import { NyckeltalWhy } from './nyckeltal-why'
import { YearLinks } from '../parts/year-links'

interface NyckeltalPageProps {
  year: number
  to: Month | null
  absenceFrom: Month | null
  numbers: readonly ComparedNyckeltal[]
  years: readonly number[]
  smallest: number
}

export function NyckeltalPage({ year, to, absenceFrom, numbers, years, smallest }: NyckeltalPageProps) {
  const empty = numbers.every(({ answer }) => answer.kind === 'insufficient')
  const compared = numbers.some(({ change }) => change !== null)
  return (
    <>
      <PageTitle>{titleOf(year, numbers)}</PageTitle>
      <Lead>
        De sju nyckeltal som varje arbetsgivare ska redovisa för ett kalenderår, för hela organisationen.{' '}
        <b>{measuredText(year, to)}</b>. {sinceText(numbers[0]?.change ?? null, year)}
      </Lead>
      <YearLinks years={years} year={year} to={(one) => path('nyckeltal', { ar: String(one) })} />
      {absenceFrom !== null && isLate(absenceFrom, year, compared) && (
        <Note>
          Frånvaron i portalen börjar i {longMonthAndYear(lastDay(absenceFrom))}. Det som var tidigare vet vi inget om.
        </Note>
      )}
      <Section
        title={`Nyckeltal ${year}`}
        aside={
          <span data-screen>
            <TextLink to={path('nyckeltalCsv', { ar: String(year) })}>Hämta som CSV</TextLink>
          </span>
        }
      >
        {empty && (
          <Empty title={`Det finns inget att räkna på för ${year}`}>
            Ingen har ordinarie arbetstid i portalen det året, eller så är ingen hel månad räknad än.
          </Empty>
        )}
        <NyckeltalTable numbers={numbers} year={year} />
        {compared && (
          <p className="measure mt-3 text-small text-ink-2">
            Ändringen är räknad på siffrorna som de var före avrundning. {unfinishedText(year, to)}
          </p>
        )}
        <NyckeltalWhy numbers={numbers} smallest={smallest} />
      </Section>
    </>
  )
}

/** What is shown is of months before it too. */
const isLate = (absenceFrom: Month, year: number, compared: boolean): boolean =>
  absenceFrom >= monthIn(year, 1) || (compared && absenceFrom > monthIn(year - 1, 1))

function titleOf(year: number, numbers: readonly ShownNyckeltal[]): string {
  const [first] = numbers
  const total = first && told(first.answer)
  return total
    ? `Sjukfrånvaron ${year} är ${decimal(roundHalfUp(total.percent))} procent`
    : `Nyckeltal för sjukfrånvaron ${year}`
}
