import { rowsOf, valueOf, type Row, type StepDraft } from './draft'
import type { GroupRule, StepForm } from './step-form'

/** A row where two who wrote at the same time differ; null where the row isn't there. */
export interface StepDifference {
  /** Names the row where one is chosen: `measures.k3v`; `picture.` in a single group. */
  name: string
  group: string
  row: string
  mine: Row | null
  theirs: Row | null
}

/** Every row that differs between two drafts, in the order of the form, theirs first. */
export const stepDifferences = (mine: StepDraft, theirs: StepDraft, form: StepForm): StepDifference[] =>
  form.groups.flatMap((group) =>
    keysOf(group, theirs, mine)
      .map((row) => ({
        ...{ name: `${group.name}.${row}`, group: group.name, row },
        ...{ mine: rowIn(mine, group, row), theirs: rowIn(theirs, group, row) },
      }))
      .filter((one) => !isSame(group, one.mine, one.theirs)),
  )

/** One draft of two, row by row as chosen ('mitt', 'deras'). Without a choice a row only one of them has is kept, else mine. */
export const chosenSteps = (
  mine: StepDraft,
  theirs: StepDraft,
  choices: Readonly<Record<string, string>>,
  form: StepForm,
): StepDraft =>
  drafted(form, (group) =>
    keysOf(group, theirs, mine).map((row) => {
      const [own, other, choice] = [rowIn(mine, group, row), rowIn(theirs, group, row), choices[`${group.name}.${row}`]]
      return choice === 'deras' ? other : choice === 'mitt' ? own : (own ?? other)
    }),
  )

/**
 * Mine and theirs, both begun from `base`, put together field by field; null when both have changed the same field, or one has
 * changed what the other took away. Rows stand in the order of theirs, mine alone after them. All drafts as `fitted` leaves them.
 * `removed`: rows that they may have taken away though `base` never had them, since it isn't quite what I read.
 */
export function mergedSteps(
  base: StepDraft,
  mine: StepDraft,
  theirs: StepDraft,
  form: StepForm,
  removed: ReadonlySet<string> = new Set(),
): StepDraft | null {
  let clash = false
  const merged = drafted(form, (group) =>
    keysOf(group, theirs, mine).map((key) => {
      const [was, own, other] = [rowIn(base, group, key), rowIn(mine, group, key), rowIn(theirs, group, key)]
      const isGone = was === null && other === null && removed.has(`${group.name}.${key}`)
      const row = isGone ? 'clash' : mergedRow(group, was, own, other)
      clash ||= row === 'clash'
      return row === 'clash' ? null : row
    }),
  )
  return clash ? null : merged
}

function mergedRow(group: GroupRule, base: Row | null, mine: Row | null, theirs: Row | null): Row | null | 'clash' {
  if (isSame(group, mine, theirs) || isSame(group, base, mine)) return theirs
  if (isSame(group, base, theirs)) return mine
  if (mine === null || theirs === null) return 'clash'
  const values: Record<string, string> = {}
  for (const { name } of group.fields) {
    const [was, own, other] = [base, mine, theirs].map((row) => valueOf(row ?? undefined, name))
    if (own !== other && own !== was && other !== was) return 'clash'
    values[name] = (own === was ? other : own) ?? ''
  }
  return { key: mine.key, values }
}

const drafted = (form: StepForm, rows: (group: GroupRule) => (Row | null)[]): StepDraft =>
  Object.fromEntries(form.groups.map((group) => [group.name, rows(group).filter((row) => row !== null)]))

const keysOf = ({ name }: GroupRule, ...drafts: StepDraft[]): string[] => [
  ...new Set(drafts.flatMap((draft) => rowsOf(draft, name).map(({ key }) => key))),
]

const rowIn = (draft: StepDraft, { name }: GroupRule, key: string): Row | null =>
  rowsOf(draft, name).find((row) => row.key === key) ?? null

const isSame = ({ fields }: GroupRule, one: Row | null, other: Row | null): boolean =>
  one === null || other === null
    ? one === other
    : fields.every(({ name }) => valueOf(one, name) === valueOf(other, name))
