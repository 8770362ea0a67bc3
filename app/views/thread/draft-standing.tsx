import type { Day } from '~/domain/day'
import { momentText } from '~/text/moment'

interface DraftStandingProps {
  draft: { values: object | null; savedAt: number } | null
  today: Day
}

/** "Utkast sparat i dag kl. 11.24", kept up to date while somebody writes. */
export const DraftStanding = ({ draft, today }: DraftStandingProps) => {
  const saved = draft !== null && draft.values !== null
  return (
    <p className="mt-3 text-small text-ink-2" role="status">
      <span data-draft-word data-saved-word="Utkast sparat">
        {saved ? 'Utkast sparat' : ''}
      </span>{' '}
      <span data-draft-note>{saved && momentText(draft.savedAt, today)}</span>
    </p>
  )
}
