import { path } from '~/paths'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'
import { StepDecision } from './step-decision'
import { stepPaths } from './step-paths'
import { StepReading } from './step-reading'
import { contextOf, writesIn, type StepPageProps } from './step-shown'

/** A step to read: because it isn't open, because somebody else writes in it, or to print it. */
export function StepReadable({ read, today, reading }: Pick<StepPageProps, 'read' | 'today' | 'reading'>) {
  const { shown, step, draft, writable } = read
  return (
    <>
      {reading && writesIn(read) ? (
        <p className="mt-4" data-screen>
          <TextLink to={path(stepPaths[step], { id: shown.slug })}>Skriv i steget</TextLink>
        </p>
      ) : (
        <Note>{shown.may.write && !writable ? notNow(shown.open) : 'Du kan läsa steget men inte ändra i det.'}</Note>
      )}
      <StepReading step={step} draft={draft} house={shown.house} context={contextOf(read, today)} />
      <StepDecision read={read} today={today} still />
    </>
  )
}

const notNow = (open: boolean): string =>
  open ? 'Steget är inte öppet nu, så det går bara att läsa.' : 'Insatsen är avslutad, så det går bara att läsa.'
