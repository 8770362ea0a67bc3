import type { VerdictLine } from '~/text/workplace'
import { Mark } from '~/ui/mark'
import { Point } from '../chart/shape'

/** A verdict, line by line: symbol and word. */
export const VerdictLines = ({ lines }: { lines: readonly VerdictLine[] }) => (
  <ul className="space-y-1 max-md:inline-block max-md:text-left">
    {lines.map(({ mark, text }) => (
      <li key={text} className={`flex items-center gap-2 text-small ${looks[mark]}`}>
        <Symbol mark={mark} />
        {text}
      </li>
    ))}
  </ul>
)

const looks: Record<VerdictLine['mark'], string> = {
  high: 'font-key text-act',
  rising: 'font-key text-act',
  ordinary: 'text-ink-2',
  undecided: 'text-ink-2',
  none: 'pl-6.5 text-ink-2',
}

const shapes = { high: 'dot', rising: 'triangle', ordinary: 'ring' } as const

const Symbol = ({ mark }: { mark: VerdictLine['mark'] }) => {
  if (mark === 'none') return null
  if (mark === 'undecided') return <Mark kind="undecided" />
  return (
    <svg width="18" height="16" className="shrink-0" aria-hidden="true" data-chart>
      <Point shape={shapes[mark]} x={9} y={8} />
    </svg>
  )
}
