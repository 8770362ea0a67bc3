interface StripKeyProps {
  /** How far the rule looks back, in words; null without a rule. */
  months: string | null
  counted: boolean
  /** What doesn't count and why; null when everything does. */
  uncounted: string | null
}

/** What the shades of the strip mean; only those that are there. */
export const StripKey = ({ months, counted, uncounted }: StripKeyProps) => (
  <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-small text-ink-2">
    {months !== null && (
      <li className="flex items-center gap-2">
        <svg width="22" height="14" aria-hidden="true">
          <rect width="22" height="14" className="fill-band" />
        </svg>
        de {months} regeln ser på
      </li>
    )}
    {counted && <Marked look="fill-act">räknas</Marked>}
    {uncounted !== null && <Marked look="fill-ink-3">{uncounted}</Marked>}
  </ul>
)

const Marked = ({ look, children }: { look: string; children: string }) => (
  <li className="flex items-center gap-2">
    <svg width="22" height="14" aria-hidden="true">
      <path d="M4 0h3.5v14h-3.5zM10 0h3.5v14h-3.5z" className={look} />
    </svg>
    {children}
  </li>
)
