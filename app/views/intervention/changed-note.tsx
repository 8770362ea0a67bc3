import type { Day } from '~/domain/day'
import { latestPublication } from '~/domain/intervention/facts'
import type { FormChange } from '~/domain/intervention/form-change'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { shortDay } from '~/text/day'
import { changeSentence } from '~/text/intervention-change'
import { counted } from '~/text/number'
import { Note } from '~/ui/note'
import { ChangeList } from './log-list'

interface ChangedNoteProps {
  shown: InterventionHead
  changed: readonly FormChange[]
  today: Day
}

/** "Ändrat sedan publicering": how the plan differs from what the workplace reads; for those who write in it. */
export function ChangedNote({ shown, changed, today }: ChangedNoteProps) {
  const { facts, house } = shown
  const published = latestPublication(facts)
  if (!shown.may.write || published === null || changed.length === 0) return null
  const told = { step: 'plan', before: published.draft, after: facts.forms.plan.draft, house } as const
  const context = { drafts: facts.forms, forms: house.forms, today }
  return (
    <Note>
      <p>
        Arbetsplatsen läser version {published.number}, publicerad {shortDay(published.on, today)}.{' '}
        <b>Sedan dess har {counted(changed.length, 'sak', 'saker')} ändrats.</b>
      </p>
      <details className="why mt-1">
        <summary>Se ändringarna</summary>
        <ChangeList sentences={changed.map((change) => changeSentence(change, { ...told, context }))} />
      </details>
    </Note>
  )
}
