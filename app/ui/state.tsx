import type { ReactNode } from 'react'
import { Mark, type MarkKind } from './mark'

/** A state is its symbol, its word and its colour together, in line with the text. */
export const State = ({ kind, children }: { kind: MarkKind; children: ReactNode }) => (
  <span className={`inline-flex items-start gap-2 text-small font-key ${colour[kind]}`}>
    <span className="flex h-[1.375rem] items-center">
      <Mark kind={kind} />
    </span>
    <span>{children}</span>
  </span>
)

const colour: Record<MarkKind, string> = {
  late: 'text-late',
  soon: 'text-soon',
  later: 'text-ink-2',
  ongoing: 'text-act',
  done: 'text-act',
  blocks: 'text-late',
  warns: 'text-soon',
  undecided: 'text-ink-2',
  masked: 'text-ink-2',
  locked: 'text-ink',
}
