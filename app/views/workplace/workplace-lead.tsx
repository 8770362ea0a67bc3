import { roundHalfUp } from '~/domain/statistics/rate'
import { counted, wholeNumber } from '~/text/number'
import { verdictSentence } from '~/text/verdict-sentence'
import { wholeName } from '~/text/workplace'
import { activityWhy, levelWhy, maskedWhy } from '~/text/workplace-why'
import { isHigh } from '~/domain/statistics/funnel'
import { measures } from '~/domain/statistics/verdict'
import { Lead } from '~/ui/lead'
import { Why } from '~/ui/why'
import { Phrases } from './phrases'
import type { ReadWorkplace } from '~/reads/workplace.server'

/** The verdict in a sentence, what it comes to in days, and why. */
export function WorkplaceLead({ workplace }: { workplace: ReadWorkplace }) {
  const { result, organisation, employer, smallest } = workplace
  if (result.status !== 'value') return <HiddenLead workplace={workplace} />
  const high = measures.filter((measure) => isHigh(result[measure].level))
  return (
    <>
      <Lead>
        <Phrases of={verdictSentence(result)} />
        {daysText(result, high[0] === 'short')}
      </Lead>
      <div className="mt-2">
        <Why summary="Varför säger vi det?">
          {(high.length > 0 ? high : (['total'] as const)).map((measure) => (
            <p key={measure}>
              {levelWhy({
                ...{ measure, result: result[measure] },
                ...{ usual: organisation[measure].rate, whole: wholeName(employer) },
              }).join(' ')}{' '}
              {result[measure].levelInActivity && activityWhy(result[measure].levelInActivity)}
            </p>
          ))}
          <p>Vad det beror på kan siffrorna inte svara på. Ingen grupp under {smallest} personer visas.</p>
        </Why>
      </div>
    </>
  )
}

const HiddenLead = ({ workplace: { result, smallest } }: { workplace: ReadWorkplace }) => (
  <>
    <Lead>
      {result.status === 'insufficient'
        ? 'Här finns ingen ordinarie arbetstid att räkna på de senaste tolv månaderna.'
        : 'Arbetsplatsens siffror visas inte.'}
    </Lead>
    {result.status === 'masked' && (
      <div className="mt-2">
        <Why summary="Varför visas de inte?" open>
          {maskedWhy(smallest).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Why>
      </div>
    )}
  </>
)

/** Days are those of all absence, which is said where the sentence before was about something else. */
function daysText({ excessDays, persons }: ReadWorkplace['result'], other: boolean): string {
  const whole = excessDays === null ? 0 : roundHalfUp(Math.abs(excessDays), 0)
  if (excessDays === null || persons === null || whole === 0) return ''
  const days = `${counted(whole, 'sjukdag', 'sjukdagar')} ${excessDays > 0 ? 'mer' : 'mindre'} på ett år än väntat`
  return ` ${other ? 'All sjukfrånvaro' : 'Det'} motsvarar ungefär ${days} för ${wholeNumber(persons)} medarbetare.`
}
