import type { ReactNode } from 'react'

interface Why {
  summary?: string
  children: ReactNode
  open?: boolean
  /** The same as the picture above it: left out on paper unless it is open. */
  twin?: boolean
}

/** The answer beside every signal, verdict and refusal: opens without script, and is open on paper. */
export const Why = ({ summary = 'Varför?', children, open, twin }: Why) => (
  <details open={open} className="why" data-twin={twin}>
    <summary>{summary}</summary>
    <div className="mt-1 ml-2 space-y-2 border-l-[1.5px] border-rule-strong py-1 pl-5 text-row leading-[1.4375rem]">
      {children}
    </div>
  </details>
)

/** A part of the answer, with what it is about in bold: the rule, what was counted, what we don't know. */
export const WhyPart = ({ label, children }: { label: string; children: ReactNode }) => (
  <p>
    <b>{label}:</b> {children}
  </p>
)
