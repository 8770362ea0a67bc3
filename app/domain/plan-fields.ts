import { emptyDraft, rowKinds, type PlanDraft, type RowKind } from './plan-draft'

/** What the rows and their parts are called in the form: `uppgift-k3v9-vad`. The order is that of the page. */
export const rowNames = { tasks: 'uppgift', adjustments: 'anpassning', ramp: 'steg', followUps: 'uppfoljning' } as const

const partNames = {
  tasks: { what: 'vad', can: 'kan', change: 'andring' },
  adjustments: { what: 'vad', who: 'vem', from: 'fran', to: 'till', state: 'lage', effect: 'effekt' },
  ramp: { from: 'fran', share: 'andel', checkOn: 'avstamning' },
  followUps: { on: 'dag' },
} as const

export const textNames = {
  contact: 'kontakt',
  participation: 'medverkan',
  participationReason: 'medverkan-skal',
  comment: 'kommentar',
} as const

type PartOf<Kind extends RowKind> = keyof (typeof partNames)[Kind] & string

/** The name of one field of a row, which is also its id on the page. */
export const fieldOf = <Kind extends RowKind>(kind: Kind, key: string, part: PartOf<Kind>): string =>
  `${rowNames[kind]}-${key}-${(partNames[kind] as Record<string, string>)[part]}`

/** Where to begin writing in a row. */
export const firstFieldOf = (kind: RowKind, key: string): string =>
  `${rowNames[kind]}-${key}-${Object.values<string>(partNames[kind])[0]}`

/** Every field of a draft by its name, in the order of the page. */
export function valuesOf(draft: PlanDraft): Record<string, string> {
  const rows = rowKinds.flatMap((kind) =>
    draft[kind].flatMap((row) =>
      Object.entries(partNames[kind]).map(([part, name]) => [
        `${rowNames[kind]}-${row.key}-${name}`,
        (row as unknown as Record<string, string>)[part] ?? '',
      ]),
    ),
  )
  const texts = Object.entries(textNames).map(([part, name]) => [name, draft[part as keyof typeof textNames]])
  return Object.fromEntries([...rows, ...texts]) as Record<string, string>
}

/**
 * The draft that a form's fields come to; rows in the order they stood. Fields that aren't a plan's are passed over. Text is
 * kept as typed but for spaces around it.
 */
export function draftOf(values: Readonly<Record<string, string>>): PlanDraft {
  const draft = structuredClone(emptyDraft)
  for (const [part, name] of Object.entries(textNames))
    draft[part as keyof typeof textNames] = values[name]?.trim() ?? ''
  for (const kind of rowKinds) draft[kind] = rowsOf(kind, values) as never
  return draft
}

function rowsOf(kind: RowKind, values: Readonly<Record<string, string>>): Record<string, string>[] {
  const field = new RegExp(`^${rowNames[kind]}-([a-z0-9]{1,12})-[a-z]+$`)
  const keys = new Set(Object.keys(values).flatMap((name) => field.exec(name)?.[1] ?? []))
  return [...keys].map((key) => ({
    key,
    ...Object.fromEntries(
      Object.entries(partNames[kind]).map(([part, name]) => [
        part,
        values[`${rowNames[kind]}-${key}-${name}`]?.trim() ?? '',
      ]),
    ),
  }))
}
