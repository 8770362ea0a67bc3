import type { MoveAct } from '~/domain/intervention/act-form'
import { path } from '~/paths'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { moveWords } from '~/text/intervention-move'
import { TextLink } from '~/ui/text-link'

interface MoveWaysProps {
  shown: InterventionHead
  acts: readonly MoveAct[]
  act: MoveAct
}

/** The other ways on, as links to their own questions. */
export const MoveWays = ({ shown, acts, act }: MoveWaysProps) => (
  <nav aria-label="Andra vägar" className="mt-6" data-screen>
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-row">
      {acts
        .filter((one) => one !== act)
        .map((one) => (
          <li key={one}>
            <TextLink to={path('interventionMove', { id: shown.slug }, { val: one })}>
              {moveWords(one, shown.stage, shown.house).other}
            </TextLink>
          </li>
        ))}
    </ul>
  </nav>
)
