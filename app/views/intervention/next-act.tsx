import type { Day } from '~/domain/day'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { shortDay } from '~/text/day'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Due } from '../parts/due'
import { toldWait, type ShownWait } from './told-wait'
import { Others } from './next-act-others'
import { NextActWays } from './next-act-ways'

interface NextActProps {
  shown: InterventionHead
  waits: readonly (ShownWait & { accountId: number | null })[]
  mayUndo: boolean
  today: Day
}

/** The one thing to do now, by who reads; else what is waited for, and from whom. */
export function NextAct({ shown, waits, mayUndo, today }: NextActProps) {
  const mine = waits.find((wait) => isMine(wait, shown))
  const others = waits.find(({ part }) => part !== 'invited') ?? waits[0]
  if (!mine && !others) return <NextActWays shown={shown} mayUndo={mayUndo} />
  return (
    <ActBox tab={mine ? 'Nästa steg' : 'Väntar på någon annan'}>
      {mine ? (
        <Mine shown={shown} wait={mine} today={today} />
      ) : (
        others && <Others shown={shown} wait={others} today={today} />
      )}
      <NextActWays shown={shown} mayUndo={mayUndo} />
    </ActBox>
  )
}

export const isMine = (
  { part, accountId }: Pick<ShownWait, 'part'> & { accountId: number | null },
  shown: Pick<InterventionHead, 'part' | 'by'>,
): boolean => part === shown.part && (accountId === null || accountId === shown.by.accountId)

function Mine({ shown, wait, today }: { shown: InterventionHead; wait: ShownWait; today: Day }) {
  const { title, text, button, to } = toldWait(shown.slug, wait)
  return (
    <Act
      title={title}
      actions={
        <LinkButton to={to} kind="filled">
          {button}
        </LinkButton>
      }
    >
      {text}
      <p className="mt-1">
        <Due on={wait.on} today={today} what={`senast ${shortDay(wait.on, today)}`} />
      </p>
    </Act>
  )
}
