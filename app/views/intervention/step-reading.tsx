import { rowsOf, type StepDraft } from '~/domain/intervention/draft'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { GroupRule } from '~/domain/intervention/step-form'
import type { Step } from '~/domain/intervention/stage'
import { groupWords } from '~/text/intervention-form'
import type { ValueContext } from '~/text/intervention-value'
import { Section } from '~/ui/section'
import { RowReading } from './row-reading'

interface StepReading {
  step: Step
  draft: StepDraft
  house: HouseForms
  context: ValueContext
}

/** A step to read and to print, as it stands or as it was published. */
export const StepReading = ({ step, draft, house, context }: StepReading) =>
  house.forms[step].groups.map((group) => (
    <Section key={group.name} title={groupWords(group.name, house).title}>
      <GroupReading {...{ group, draft, house, context }} />
    </Section>
  ))

function GroupReading({ group, draft, house, context }: Omit<StepReading, 'step'> & { group: GroupRule }) {
  const rows = rowsOf(draft, group.name)
  if (rows.length === 0) return <p className="text-ink-2">Inget skrivet</p>
  if (group.single) return <RowReading {...{ group, row: rows[0] ?? { key: '', values: {} }, house, context }} />
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.key} className="border-b border-rule py-3">
          <RowReading {...{ group, row, house, context }} />
        </li>
      ))}
    </ul>
  )
}
