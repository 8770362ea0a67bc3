import { per100, ratePercent, signedPoints } from '~/text/rate'
import { wholeNumber } from '~/text/number'
import { wholeName } from '~/text/workplace'
import { Facts } from '~/ui/facts'
import { Mark } from '~/ui/mark'
import type { ReadWorkplace } from '~/reads/workplace.server'

/** Four numbers, each with what it is compared with. */
export function WorkplaceFacts({ workplace }: { workplace: ReadWorkplace }) {
  const { result, organisation, employer, signals, smallest } = workplace
  const whole = wholeName(employer).toLowerCase()
  return (
    <Facts
      big
      items={[
        {
          label: 'Senaste tolv månaderna',
          value: told(result.rate, ratePercent),
          note: `${whole} ${organisation.rate === null ? 'visas inte' : ratePercent(organisation.rate)}`,
        },
        {
          label: 'Mot ett år tidigare',
          value: told(result.change, signedPoints),
          note: result.change === null ? 'året före visas inte' : 'procentenheter',
        },
        {
          label: 'Tillfällen per 100 anställda',
          value: told(result.occasionsPer100, perHundred),
          note: organisation.occasionsPer100 === null ? whole : `${whole} ${perHundred(organisation.occasionsPer100)}`,
        },
        {
          label: 'Har en signal just nu',
          value: signals === null ? masked : wholeNumber(signals),
          note: signals === null ? `färre än ${smallest} berörs` : 'medarbetare',
        },
      ]}
    />
  )
}

const masked = (
  <span className="flex h-12 items-center gap-2 text-h3 tracking-normal text-ink-2">
    <Mark kind="masked" />
    Visas inte
  </span>
)

const told = (value: number | null, text: (value: number) => string) => (value === null ? masked : text(value))

/** It comes per 100 already. */
const perHundred = (count: number): string => per100(count / 100)
