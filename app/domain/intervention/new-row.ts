import type { AskedRow } from './draft-row'

/** Asks a page for an empty row: `measures-k3v9`, or with its goal `measures-k3v9-g1`. */
export const askFor = ({ group, key, goal }: AskedRow): string => [group, key, ...(goal ? [goal] : [])].join('-')

/** @returns null for what isn't a row that can be asked for. */
export function askedRow(text: string | null): AskedRow | null {
  const [, group, key, goal] = /^([a-zA-Z]+)-([a-z0-9]{1,24})(?:-([a-z0-9]{1,24}))?$/.exec(text ?? '') ?? []
  return group && key ? { group, key, goal: goal ?? null } : null
}
