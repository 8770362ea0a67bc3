import type { ReactNode } from 'react'
import type { MarkKind } from './mark'
import { State } from './state'

export interface Step {
  label: string
  note: ReactNode
  state: 'done' | 'ongoing' | 'later' | 'blocks'
}

/** How far something has come, step by step. */
export const Steps = ({ items }: { items: Step[] }) => (
  <ol className="mt-6 gap-1 max-md:space-y-3 md:flex print:flex print:space-y-0">
    {items.map(({ label, note, state }) => (
      <li
        key={label}
        aria-current={state === 'ongoing' ? 'step' : undefined}
        className={`flex-1 border-t-6 pt-2 ${bar[state]}`}
      >
        <State kind={state satisfies MarkKind}>{label}</State>
        <p className="text-small text-ink-2">{note}</p>
      </li>
    ))}
  </ol>
)

const bar = { done: 'border-act', ongoing: 'border-act', later: 'border-rule', blocks: 'border-late' }
