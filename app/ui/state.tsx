import type { ReactNode } from 'react'
import { Mark, markColour, type MarkKind } from './mark'

/** A state is its symbol, its word and its colour together, in line with the text. */
export const State = ({ kind, children }: { kind: MarkKind; children: ReactNode }) => (
  <span className={`inline-flex items-start gap-2 text-small font-key ${markColour[kind]}`}>
    <span className="flex h-[1.375rem] items-center">
      <Mark kind={kind} />
    </span>
    <span>{children}</span>
  </span>
)
