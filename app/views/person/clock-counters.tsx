import type { Clock, LimitDates } from '~/domain/clock'
import type { CounterName } from '~/domain/clock-limit'
import type { Day } from '~/domain/day'
import { counterName, limitDay, limitName } from '~/text/absence'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { Date } from '../parts/day'

const counters: CounterName[] = ['currentAbsence', 'sickPayPeriod', 'chain']

/** The counters that go on with their day numbers and what each comes to next; nothing when nobody is off sick. */
export function ClockCounters({ clock, today }: { clock: Clock; today: Day }) {
  const going = counters.flatMap((name) => {
    const counter = clock[name]
    return counter?.running ? [{ name, counter }] : []
  })
  if (going.length === 0) return null
  return (
    <Section title="Klockan" aside="En dag på deltid räknas som en hel dag">
      <DataTable
        caption="Räknarna i dag och nästa gräns"
        rowHeader="counter"
        columns={[
          { key: 'counter', label: 'Räknare' },
          { key: 'now', label: 'I dag' },
          { key: 'since', label: 'Sedan' },
          { key: 'next', label: 'Nästa gräns' },
        ]}
        rows={going.map(({ name, counter }) => ({
          key: name,
          cells: {
            counter: <b className="font-key">{counterName[name]}</b>,
            now: `Dag ${counter.days}`,
            since: <Date day={counter.from} today={today} />,
            next: <NextLimit limit={nextOf(clock, name)} today={today} />,
          },
        }))}
      />
    </Section>
  )
}

const nextOf = ({ limits }: Clock, name: CounterName): LimitDates | undefined =>
  limits.find(({ counter, state }) => counter === name && state === 'ahead')

const NextLimit = ({ limit, today }: { limit: LimitDates | undefined; today: Day }) =>
  limit && limit.from !== null ? (
    limit.to === null || limit.to === limit.from ? (
      <>
        <b className="font-key">{limitDay(limit)}</b> <Date day={limit.from} today={today} />, {limitName(limit)}
      </>
    ) : (
      <>
        <b className="font-key">{limitDay(limit)}</b>, {limitName(limit)}, senast <Date day={limit.to} today={today} />
      </>
    )
  ) : (
    <span className="text-ink-2">ingen gräns väntar</span>
  )
