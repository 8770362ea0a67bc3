import type { ReactNode } from 'react'

interface Why {
  summary?: string
  children: ReactNode
  open?: boolean
}

/** The answer beside every signal, verdict and refusal: opens without script, and is open on paper. */
export const Why = ({ summary = 'Varför?', children, open }: Why) => (
  <details open={open} className="why">
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
