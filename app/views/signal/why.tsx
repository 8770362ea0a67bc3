import { addDays, addMonths, type Day } from '~/domain/day'
import type { Judgement } from '~/domain/judgement'
import type { RuleParameters } from '~/domain/rule'
import { dayRange, fullDay, longDay, shortDay } from '~/text/day'
import { counted, countWord, sentence } from '~/text/number'
import { ruleText } from '~/text/signal'
import { Why, WhyPart } from '~/ui/why'

export interface SignalReason {
  parameters: RuleParameters
  version: number
  startsOn: Day
  judgement: Pick<Judgement, 'counted'>
  freshTo: Day | null
}

interface SignalWhyProps {
  signal: SignalReason
  /** The day the rule is looked at from: today, or the last day it held. */
  asOf: Day
  today: Day
  open?: boolean
  /** Told to whom it is about. */
  own?: boolean
}

/** "Varför ser jag detta?": the rule, what counted, what was merged, and what the data doesn't know. */
export function SignalWhy({ signal, asOf, today, open, own = false }: SignalWhyProps) {
  const { parameters, version, startsOn, judgement, freshTo } = signal
  return (
    <Why summary={own ? 'Varför finns signalen?' : 'Varför ser jag detta?'} open={open ?? false}>
      <WhyPart label="Regeln">
        {ruleText(parameters)}. Version {version}, gäller sedan {longDay(startsOn, today)}.{' '}
        {parameters.kind === 'repeated' && shortRule(parameters)}
      </WhyPart>
      <WhyPart label="Perioden">{windowText(parameters, asOf, today)}</WhyPart>
      <WhyPart label="Det som räknades">{countedText(judgement.counted, parameters)}</WhyPart>
      {judgement.counted.length > 0 && <CountedList counted={judgement.counted} today={today} />}
      <WhyPart label="Det vi inte vet">
        varför {own ? 'du' : 'någon'} var borta, och om det finns semester, vård av barn eller ledighet däremellan.
        Siffrorna säger inget om orsaken.
      </WhyPart>
      {freshTo !== null && (
        <WhyPart label="Så färska är uppgifterna">frånvaro till och med {shortDay(freshTo, today)}.</WhyPart>
      )}
    </Why>
  )
}

const shortRule = (rule: Extract<RuleParameters, { kind: 'repeated' }>): string =>
  `Tillfällen på högst ${rule.maxSpellLength} dagar räknas${rule.includePartial ? ', även deltid' : ', inte deltid'}.`

function windowText(rule: RuleParameters, asOf: Day, today: Day): string {
  if (rule.kind === 'long') return `den frånvaro som pågick ${shortDay(asOf, today)}, oavsett omfattning.`
  const from = addDays(addMonths(asOf, -rule.windowMonths), 1)
  return `tillfällen som började från ${fullDay(from)} till ${fullDay(asOf)}.`
}

function countedText(occasions: Judgement['counted'], rule: RuleParameters): string {
  const reports = occasions.reduce((sum, { spells }) => sum + spells.length, 0)
  const found = counted(occasions.length, 'tillfälle', 'tillfällen', 'ett')
  if (rule.kind === 'long' || reports === occasions.length) return `${found}.`
  return `${counted(reports, 'sjukanmälan', 'sjukanmälningar')}. En anmälan som börjar inom ${countWord(rule.mergeGapDays)} dagar efter att den förra slutade räknas till samma tillfälle. Det blir ${found}.`
}

const CountedList = ({ counted: occasions, today }: { counted: Judgement['counted']; today: Day }) => (
  <ol className="mt-2 list-decimal pl-6 text-small">
    {occasions.map(({ from, to, spells }) => (
      <li key={from} className="py-1">
        {sentence(dayRange(from, to, today))}
        {spells.length > 1 && ` (${counted(spells.length, 'anmälan', 'anmälningar')})`}
      </li>
    ))}
  </ol>
)
