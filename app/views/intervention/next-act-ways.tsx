import type { MoveAct } from '~/domain/intervention/act-form'
import { stageAfter } from '~/domain/intervention/stage'
import { path } from '~/paths'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { TextLink } from '~/ui/text-link'

interface NextActWaysProps {
  shown: InterventionHead
  mayUndo: boolean
}

/** What else can be done from where it stands; the latest step can be taken back when it was the last one too. */
export function NextActWays({ shown: { slug, stage, open, may }, mayUndo }: NextActWaysProps) {
  const goesBack = stageAfter(stage, 'back') !== null
  const moves = open && may.move
  const ways: { act: MoveAct; text: string; is: boolean }[] = [
    { act: 'angra', text: 'Ångra det senaste steget', is: mayUndo },
    { act: 'datum', text: 'Planera en annan dag', is: moves },
    { act: 'hoppa-over', text: 'Hoppa över kartläggningen', is: open && may.skip && !goesBack },
    { act: 'avbryt', text: goesBack ? 'Gå tillbaka eller avbryt' : 'Avbryt insatsen', is: moves },
  ]
  const shown = ways.filter(({ is }) => is)
  if (shown.length === 0) return null
  return (
    <p className="mt-4 border-t border-rule pt-4 text-row" data-screen>
      {shown.map(({ act, text }, place) => (
        <span key={act}>
          {place > 0 && ' · '}
          <TextLink to={path('interventionMove', { id: slug }, { val: act })}>{text}</TextLink>
        </span>
      ))}
    </p>
  )
}
