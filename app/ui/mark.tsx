import type { ReactElement } from 'react'

export type MarkKind =
  'late' | 'soon' | 'later' | 'ongoing' | 'done' | 'blocks' | 'warns' | 'undecided' | 'masked' | 'locked'

/** The symbol of a state, 18 px; always beside its word. */
export const Mark = ({ kind }: { kind: MarkKind }) => (
  <svg
    viewBox="0 0 18 18"
    className={`size-[1.125rem] shrink-0 ${markColour[kind]}`}
    data-mark={kind}
    aria-hidden="true"
  >
    {drawing[kind]}
  </svg>
)

export const markColour: Record<MarkKind, string> = {
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

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinejoin: 'round' } as const
const cut = { fill: 'none', strokeWidth: 2, strokeLinecap: 'round', className: 'stroke-ground' } as const

const drawing: Record<MarkKind, ReactElement> = {
  late: (
    <>
      <path d="M9 1l8 8-8 8-8-8z" fill="currentColor" />
      <path d="M9 5.2v4.4M9 12.6v.2" {...cut} />
    </>
  ),
  soon: (
    <>
      <circle cx="9" cy="9" r="7" {...line} />
      <path d="M9 5v4.4l2.6 2" {...line} strokeLinecap="round" />
    </>
  ),
  later: <circle cx="9" cy="9" r="7" {...line} />,
  ongoing: (
    <>
      <circle cx="9" cy="9" r="7" {...line} />
      <path d="M9 4.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path d="M5.4 9.3l2.5 2.4 4.7-5" {...cut} strokeLinejoin="round" />
    </>
  ),
  blocks: (
    <>
      <path d="M5.7 1h6.6L17 5.7v6.6L12.3 17H5.7L1 12.3V5.7z" fill="currentColor" />
      <path d="M6.3 6.3l5.4 5.4M11.7 6.3l-5.4 5.4" {...cut} />
    </>
  ),
  warns: (
    <>
      <path d="M9 2l7.4 13.6H1.6z" {...line} />
      <path d="M9 7v3.6M9 13v.1" {...line} strokeLinecap="round" />
    </>
  ),
  undecided: (
    <>
      <circle cx="9" cy="9" r="7.2" {...line} strokeWidth="1.8" strokeDasharray="2.4 2.1" />
      <path
        d="M7.2 7.3a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.6-.7 1.2M9 12.6v.1"
        {...line}
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </>
  ),
  masked: (
    <>
      <rect x="1.75" y="1.75" width="14.5" height="14.5" {...line} strokeWidth="1.5" />
      <path d="M2 9l7-7M2 16L16 2M9 16l7-7" {...line} strokeWidth="1.3" />
    </>
  ),
  locked: (
    <>
      <path d="M5.4 8V5.6a3.6 3.6 0 0 1 7.2 0V8" {...line} />
      <rect x="2.5" y="8" width="13" height="9" rx="1" fill="currentColor" />
    </>
  ),
}
