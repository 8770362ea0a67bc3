import type { ReactNode } from 'react'
import type { ClockStep, ClockStatus } from '~/domain/case-clock'
import type { Clock, DayNumbers } from '~/domain/clock'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { limitTitle, stepText } from '~/text/case'
import { Mark, type MarkKind } from '~/ui/mark'
import { TextLink } from '~/ui/text-link'
import { Date } from '../parts/day'

interface ClockPictureProps {
  slug: string
  clock: Clock
  steps: readonly ClockStep[]
  may: { lead: boolean }
  today: Day
}

/** The clock from the first day down: what has been, today across the rail, and what is to come. */
export function ClockPicture({ slug, clock, steps, may, today }: ClockPictureProps) {
  const dated = steps.filter(({ from }) => from !== null).sort((one, other) => (one.from ?? 0) - (other.from ?? 0))
  const past = dated.filter(({ from }) => (from ?? 0) <= today)
  const row = (step: ClockStep) => <StepRow key={step.name} {...{ slug, step, may, today }} />
  return (
    <>
      <p aria-hidden="true" className="clock-row mt-4 text-meta text-ink-2">
        <span className="text-right">period</span>
        <span className="text-right">kedja</span>
      </p>
      <ol className="clock">
        {past.map(row)}
        {clock.sickPayPeriod?.running && <TodayRow clock={clock} today={today} />}
        {dated.filter((step) => !past.includes(step)).map(row)}
      </ol>
    </>
  )
}

const StepRow = ({
  slug,
  step,
  may,
  today,
}: {
  slug: string
  step: ClockStep
  may: ClockPictureProps['may']
  today: Day
}) => (
  <li className="clock-row pb-4" data-when={(step.from ?? 0) <= today ? 'past' : 'ahead'}>
    <Number numbers={step.period} decides={step.counter !== 'chain'} own={ownDays(step)} />
    <Number numbers={step.chain} decides={step.counter === 'chain'} />
    <span className="clock-rail">
      <Mark kind={markOf[step.status]} />
    </span>
    <div className="min-w-0 text-row">
      <h3 className="font-key">{limitTitle(step)}</h3>
      <p className="text-small first-letter:uppercase">
        <StepDates step={step} today={today} /> {stepText(step, today)}
      </p>
      {may.lead && asks(step) && (
        <TextLink to={path('caseLimit', { id: slug, dag: String(step.fromDay) })}>Skriv upp att det är gjort</TextLink>
      )}
    </div>
  </li>
)

const markOf: Record<ClockStatus, MarkKind> = {
  done: 'done',
  late: 'late',
  soon: 'soon',
  ahead: 'later',
  tells: 'done',
  'not-reached': 'later',
}

/** A plan is done by making it, not by saying so. */
const asks = ({ name, status }: ClockStep): boolean => name !== 'plan' && (status === 'late' || status === 'soon')

/** Day 8 counts the unbroken absence, which may be another number than the period's. */
const ownDays = ({ counter, fromDay, toDay, period }: ClockStep): DayNumbers | null =>
  counter === 'currentAbsence' && period?.from !== fromDay ? { from: fromDay, to: toDay } : null

const Number = ({
  numbers,
  decides,
  own,
}: {
  numbers: DayNumbers | null
  decides: boolean
  own?: DayNumbers | null
}) => (
  <span className={`text-right text-small ${decides ? 'font-bold' : 'text-ink-2'}`}>
    {decides && <span className="sr-only">Dag </span>}
    {own ? range(own) : numbers && range(numbers)}
  </span>
)

const range = ({ from, to }: DayNumbers): string => (from === to ? String(from) : `${from}–${to}`)

const StepDates = ({ step: { from, to }, today }: { step: ClockStep; today: Day }): ReactNode =>
  from !== null && (
    <span className="text-ink-2">
      <Date day={from} today={today} />
      {to !== null && to !== from && (
        <>
          –<Date day={to} today={today} />
        </>
      )}
      .
    </span>
  )

const TodayRow = ({ clock, today }: { clock: Clock; today: Day }) => (
  <li className="clock-row clock-today pb-4">
    <span className="text-right text-small font-bold">{clock.sickPayPeriod?.days}</span>
    <span className="text-right text-small font-bold">{clock.chain?.days}</span>
    <span className="col-span-2 justify-self-start rounded-r-box bg-act px-4 py-0.5 text-small font-key text-on-act print:bg-transparent print:text-ink">
      I dag, <Date day={today} today={today} />
    </span>
  </li>
)
