import { rowKinds, type PlanDraft, type RowKind } from './plan-draft'
import { textNames } from './plan-fields'

/** A part of the plan where two who wrote at the same time differ: a whole row, or one of the texts. */
export interface PlanDifference {
  /** Names the part in the form where one is chosen. */
  name: string
  part: RowKind | keyof typeof textNames
  /** Null where the row isn't there. */
  mine: Record<string, string> | null
  theirs: Record<string, string> | null
}

/** Everything that differs between two drafts, in the order of the page. */
export const differencesOf = (mine: PlanDraft, theirs: PlanDraft): PlanDifference[] => [
  ...rowKinds.flatMap((part) => rowDifferences(part, mine, theirs)),
  ...(Object.keys(textNames) as (keyof typeof textNames)[])
    .filter((part) => mine[part] !== theirs[part])
    .map((part) => ({ name: part, part, mine: { text: mine[part] }, theirs: { text: theirs[part] } })),
]

/**
 * One draft of two, part by part as chosen. Without a choice a row that only one of them has is kept, and of what both have
 * mine stands. Rows stand in the order of theirs, mine alone after them.
 */
export function mergeDrafts(mine: PlanDraft, theirs: PlanDraft, choices: Readonly<Record<string, string>>): PlanDraft {
  const takesTheirs = (name: string) => choices[name] === 'deras'
  const merged = { ...mine }
  for (const part of Object.keys(textNames) as (keyof typeof textNames)[])
    if (takesTheirs(part)) merged[part] = theirs[part]
  for (const kind of rowKinds) merged[kind] = mergeRows(kind, mine, theirs, choices) as never
  return merged
}

interface Row {
  key: string
}

function rowDifferences(part: RowKind, mine: PlanDraft, theirs: PlanDraft): PlanDifference[] {
  const [own, other] = [byKey(mine[part]), byKey(theirs[part])]
  return [...new Set([...other.keys(), ...own.keys()])]
    .map((key) => ({ name: `${part}.${key}`, part, mine: own.get(key) ?? null, theirs: other.get(key) ?? null }))
    .filter((one) => JSON.stringify(one.mine) !== JSON.stringify(one.theirs))
}

const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [row.key, row as unknown as Record<string, string>]))

function mergeRows(
  kind: RowKind,
  mine: PlanDraft,
  theirs: PlanDraft,
  choices: Readonly<Record<string, string>>,
): Record<string, string>[] {
  const [own, other] = [byKey(mine[kind]), byKey(theirs[kind])]
  return [...new Set([...other.keys(), ...own.keys()])].flatMap((key) => {
    const [ours, stands, choice] = [own.get(key), other.get(key), choices[`${kind}.${key}`]]
    const chosen = choice === 'deras' ? stands : choice === 'mitt' ? ours : (ours ?? stands)
    return chosen ? [chosen] : []
  })
}
