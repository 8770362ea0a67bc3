import type { ReactNode } from 'react'
import { rowsOf, type Row, type StepDraft } from '~/domain/intervention/draft'
import { addButtonId } from '~/domain/intervention/form-place'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { stepButtons } from '~/domain/intervention/step-button'
import type { GroupRule } from '~/domain/intervention/step-form'
import { groupWords } from '~/text/intervention-form'
import type { ValueContext } from '~/text/intervention-value'
import { Section } from '~/ui/section'
import { AddButton } from '../parts/row-buttons'
import type { FieldOf } from '../parts/typed-form'
import { StepFold } from './step-fold'
import { StepKept } from './step-kept'
import { StepRow, StepRowFields } from './step-row'

export interface StepGroupProps {
  group: GroupRule
  draft: StepDraft
  /** Rows that stand as they are: only new ones are written in. */
  kept?: StepDraft
  field: FieldOf
  house: HouseForms
  context: ValueContext
  above?: ReactNode
  below?: ReactNode
  /** Whether a row is to stand open, and whether something must still be written in it. */
  rowState: (key: string) => { open: boolean; lacks: boolean }
  /** What else can be done with a row. */
  more?: (row: Row) => ReactNode
}

/** A part of a step: why it is asked, its rows, and one row more. */
export function StepGroup({ group, draft, kept, above, below, more, rowState, ...given }: StepGroupProps) {
  const words = groupWords(group.name, given.house)
  const rows = rowsOf(draft, group.name)
  const isKept = (key: string) =>
    kept !== undefined && (group.single || rowsOf(kept, group.name).some((row) => row.key === key))
  return (
    <Section title={words.title}>
      <p className="measure mb-4 text-small text-ink-2">{words.hint}</p>
      {above}
      {group.single ? (
        <Single {...{ group, row: rows[0] ?? emptyRow, ...given }} kept={kept !== undefined} />
      ) : (
        <>
          <ul>
            {rows.map((row) => (
              <li key={row.key} className="border-b border-rule pt-3 pb-4">
                {isKept(row.key) ? (
                  <StepKept {...{ group, row, ...given }} />
                ) : (
                  <Folded {...{ group, row, ...given, ...rowState(row.key) }}>{more?.(row)}</Folded>
                )}
              </li>
            ))}
          </ul>
          <AddButton field={given.field(addButtonId(group.name))} value={stepButtons.add(group.name)}>
            {words.add}
          </AddButton>
        </>
      )}
      {below}
    </Section>
  )
}

const emptyRow: Row = { key: '', values: {} }

const Single = ({ kept, ...row }: { kept: boolean } & Parameters<typeof StepRowFields>[0]) =>
  kept ? <StepKept {...row} /> : <StepRowFields {...row} />

type Folded = Parameters<typeof StepRow>[0] & { open: boolean; lacks: boolean }

/** Many fields are folded away, a few are not. */
const Folded = ({ open, lacks, ...row }: Folded) =>
  row.group.fields.length > fewFields ? (
    <StepFold {...{ group: row.group, row: row.row, context: row.context, open, lacks }}>
      <StepRow {...row} />
    </StepFold>
  ) : (
    <StepRow {...row} />
  )

const fewFields = 5
