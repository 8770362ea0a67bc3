import { roundHalfUp } from '~/domain/statistics/rate'
import { counted, wholeNumber } from '~/text/number'
import { verdictSentence, wholeName } from '~/text/workplace'
import { levelWhy, maskedWhy } from '~/text/workplace-why'
import { isHigh } from '~/domain/statistics/funnel'
import { Lead } from '~/ui/lead'
import { Why } from '~/ui/why'
import { Phrases } from './phrases'
import type { ReadWorkplace } from '~/reads/workplace.server'

/** The verdict in a sentence, what it comes to in days, and why. */
export function WorkplaceLead({ workplace }: { workplace: ReadWorkplace }) {
  const { result, organisation, employer, smallest } = workplace
  if (result.status !== 'value') return <HiddenLead workplace={workplace} />
  const asked = isHigh(result.short.level) && !isHigh(result.total.level) ? ['short' as const] : ['total' as const]
  const measures = isHigh(result.short.level) && isHigh(result.total.level) ? (['total', 'short'] as const) : asked
  return (
    <>
      <Lead>
        <Phrases of={verdictSentence(result)} />
        {daysText(result.excessDays, result.persons)}
      </Lead>
      <div className="mt-2">
        <Why summary="Varför säger vi det?">
          {measures.map((measure) => (
            <p key={measure}>
              {levelWhy({
                ...{ measure, result: result[measure] },
                ...{ usual: organisation[measure].rate, whole: wholeName(employer) },
              }).join(' ')}
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

function daysText(days: number | null, persons: number | null): string {
  if (days === null || persons === null) return ''
  const whole = roundHalfUp(Math.abs(days), 0)
  if (whole === 0) return ''
  return ` Det motsvarar ungefär ${counted(whole, 'sjukdag', 'sjukdagar')} ${days > 0 ? 'mer' : 'mindre'} på ett år än väntat för ${wholeNumber(persons)} medarbetare.`
}
