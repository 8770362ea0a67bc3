import { addDays, type Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnSignal } from '~/reads/own-signal.server'
import { counted, sentence } from '~/text/number'
import { ownSignalState } from '~/text/own-signal'
import { findingText } from '~/text/signal'
import { TextArea } from '~/ui/text-area'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { SignalWhy } from '../signal/why'
import { OwnContests } from './own-contests'
import { OwnHead } from './own-head'
import { ownTrail } from './own-trail'

interface OwnSignalPageProps extends PostedProps {
  signal: OwnSignal
  /** Within how many days she is to be answered. */
  answerDays: number
  today: Day
}

/** A signal about her: why it is there, what has been said, and a way to contest it. */
export function OwnSignalPage({ signal, answerDays, today, ...posted }: OwnSignalPageProps) {
  const title = sentence(findingText({ ...signal, status: 'besvarad' }, today))
  const contestable = signal.status !== 'bestridd' && signal.status !== 'avslutad'
  const why = <SignalWhy signal={signal} asOf={asOf(signal, today)} today={today} open own />
  const lead = `${ownSignalState(signal, today)}. Signalen är en fråga till din chef om du behöver stöd.`
  return (
    <>
      {contestable ? (
        <FormPage
          {...posted}
          trail={ownTrail({ label: 'Signaler om dig', to: path('ownSignals') }, { label: title })}
          title={title}
          lead={lead}
          above={<div className="mt-6">{why}</div>}
          tab="Säg emot"
          action={path('ownSignal', { id: signal.slug })}
          save="Säg emot signalen"
          cancel={path('ownSignals')}
        >
          {(field) => (
            <TextArea
              {...field('text')}
              label="Vad stämmer inte?"
              hint={`Reko-AG på din arbetsplats läser det och svarar inom ${counted(answerDays, 'dag', 'dagar')}. Din chef ser att du säger emot. Inga diagnoser och inga personnummer.`}
              rows={4}
            />
          )}
        </FormPage>
      ) : (
        <>
          <OwnHead title={title}>{lead}</OwnHead>
          <div className="mt-6">{why}</div>
        </>
      )}
      <OwnContests contests={signal.contests} today={today} />
    </>
  )
}

const asOf = ({ endedOn }: OwnSignal, today: Day): Day => (endedOn === null ? today : addDays(endedOn, -1))
