import type { Month } from '~/domain/statistics/month'
import type { SupportEffect } from '~/domain/statistics/support-effect'
import { measures } from '~/domain/statistics/verdict'
import { effectMissing } from '~/text/support-effect'
import { monthSpan } from '~/text/run-chart'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { Why } from '~/ui/why'
import { EffectMeasure } from './effect-measure'

export interface EffectProps {
  /** Null where the workplace may not be shown. */
  effect: SupportEffect | null
  workplace: string
  /** The last month of the numbers. */
  end: Month | null
}

/** Before and after, against workplaces that are alike and had no support; what can't be said is said. */
export const EffectSection = ({ effect, workplace, end }: EffectProps) => (
  <Section title="Före och efter" aside={effect && spans(effect)} id="fore-och-efter">
    {effect === null ? (
      <State kind="masked">Visas inte, som arbetsplatsens andra siffror</State>
    ) : effect.total.verdict === 'too-small' ? (
      <State kind="undecided">{effectMissing(effect, effect.total.why, end)}</State>
    ) : (
      measures.map((measure) => (
        <EffectMeasure key={measure} measure={measure} answer={effect[measure]} workplace={workplace} />
      ))
    )}
    <Why summary="Så jämför vi">
      <p>
        Året före planen jämförs med ett år som börjar tre månader efter den. Samma år jämförs för upp till fem
        arbetsplatser i samma verksamhet, av samma storlek och med liknande frånvaro före, som inte har haft någon
        insats.
      </p>
      <p>
        En arbetsplats som väljs för att siffrorna är höga brukar falla tillbaka av sig själv, för en del av det höga
        var slump. Jämförelsen tar bort det mesta av det, men inte allt.
      </p>
    </Why>
  </Section>
)

const spans = ({ before, after }: SupportEffect): string =>
  [before, after].map((months) => monthSpan(months[0] ?? (0 as Month), months.at(-1) ?? (0 as Month))).join(' mot ')
