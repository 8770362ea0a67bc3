import { scaleLinear } from 'd3-scale'
import { rateNumber } from '~/text/rate'
import { brokenLine } from './run-line'
import { round, units } from './layout'

interface TrendProps {
  /** 0–1 per month, the last last; null where it isn't told. */
  rates: readonly (number | null)[]
  organisationRates: readonly (number | null)[]
  organisation: string
}

const [wide, tall] = [150, 36]

/** 24 months in a row of a list: ours solid, the organisation's dotted, a line where the last twelve begin. */
export function Trend({ rates, organisationRates, organisation }: TrendProps) {
  const y = scaleLinear()
    .domain(rangeOf([...rates, ...organisationRates]))
    .range([tall - 3, 5])
  const at = (place: number) => (place + 0.5) / rates.length
  const end = rates.findLastIndex((value) => value !== null)
  const last = rates[end] ?? null
  return (
    <svg
      width={wide}
      height={tall}
      className="overflow-visible"
      role="img"
      aria-label={described(rates, organisation, organisationRates)}
      data-chart
    >
      <svg width={wide} height={tall} viewBox={`0 0 ${units} ${tall}`} preserveAspectRatio="none">
        <path d={`M${units / 2} 0V${tall}`} className="stroke-rule" vectorEffect="non-scaling-stroke" />
        <g fill="none" strokeLinecap="round">
          <path
            d={brokenLine(organisationRates, at, y)}
            className="stroke-ink-3"
            strokeWidth="1.5"
            strokeDasharray="2 4"
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={brokenLine(rates, at, y)}
            className="stroke-act"
            strokeWidth="1.75"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      </svg>
      {last !== null && <circle cx={round(at(end) * wide)} cy={round(y(last))} r="3.5" className="fill-act" />}
    </svg>
  )
}

/** What they reach over, never so little that a quiet workplace looks unsteady. */
function rangeOf(rates: TrendProps['rates']): [number, number] {
  const told = rates.filter((rate) => rate !== null)
  const least = Math.min(...told, 1)
  return [least, Math.max(...told, least + leastRange)]
}

/** Ten percentage points. */
const leastRange = 0.1

/** "24 månader: från 6,1 till 13,1 procent, regionen från 6,3 till 5,5 procent" */
const described = (rates: TrendProps['rates'], organisation: string, usual: TrendProps['rates']): string =>
  `${rates.length} månader: ${fromTo(rates)}, ${organisation.toLowerCase()} ${fromTo(usual)}`

function fromTo(values: TrendProps['rates']): string {
  const told = values.filter((value) => value !== null)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return 'visas inte'
  return `från ${rateNumber(first)} till ${rateNumber(last)} procent`
}
