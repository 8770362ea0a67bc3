import type { Day } from '~/domain/day'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { shortDay } from '~/text/day'
import { lowerFirst } from '~/text/number'
import { personName } from '~/text/person'
import { Act } from '~/ui/act-box'
import { Due } from '../parts/due'
import { toldWait, type ShownWait } from './told-wait'

export function Others({
  shown,
  wait,
  today,
}: {
  shown: InterventionHead
  wait: ShownWait & { accountId: number | null }
  today: Day
}) {
  const { title } = toldWait(shown.slug, wait)
  return (
    <Act title={`${whoOf(wait, shown)}: ${lowerFirst(title)}`}>
      <Due on={wait.on} today={today} what={`senast ${shortDay(wait.on, today)}`} />
    </Act>
  )
}

function whoOf({ part, accountId }: { part: ShownWait['part']; accountId: number | null }, shown: InterventionHead) {
  const { facts, names } = shown
  const id = part === 'owner' ? facts.owner : part === 'chef' ? facts.chefs[0] : accountId
  return id === undefined || id === null ? 'Chefen' : personName(names[id]?.name ?? null)
}
