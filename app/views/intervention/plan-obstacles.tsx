import { rowsOf, valueOf } from '~/domain/intervention/draft'
import { stepButtons } from '~/domain/intervention/step-button'
import type { ShownStep } from './step-shown'

/** Obstacles of the mapping that no goal has taken up yet, each with the button that does. */
export function PlanObstacles({ read: { shown, draft } }: { read: ShownStep }) {
  const taken = rowsOf(draft, 'goals').map((row) => valueOf(row, 'from'))
  const left = rowsOf(shown.facts.forms.mapping.draft, 'obstacles').filter(({ key }) => !taken.includes(key))
  if (left.length === 0) return null
  return (
    <div className="mb-4 rounded-box bg-sunken px-5 py-3" data-screen>
      <h3 className="text-row font-key">Hinder i kartläggningen som inte finns med</h3>
      <ul>
        {left.map((row) => (
          <li
            key={row.key}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2 last:border-0"
          >
            <span className="measure">{valueOf(row, 'what')}</span>
            <button
              type="submit"
              id={`hinder-${row.key}`}
              name="atgard"
              value={stepButtons.take(row.key)}
              className="link target text-row"
            >
              Ta med i planen<span className="sr-only">: {valueOf(row, 'what')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
