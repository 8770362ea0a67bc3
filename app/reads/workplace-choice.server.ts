import type { Client } from '#db/client.server'
import { rememberedOf } from '#db/remembered.server'
import { upperUnits } from '#db/upper-unit.server'
import type { WorkplaceRow } from '#db/workplace-rows.server'
import type { Question } from './gate.server'
import type { SharedIntervention } from './interventions.server'

/** What there is to choose between among the workplaces within reach. */
export interface WorkplaceChoices {
  /** Units that have some of them below, those above others first. */
  units: { code: string; name: string; depth: number }[]
  activities: string[]
  /** Those who own an intervention that goes on, who has a protected name left out. */
  owners: { slug: string; name: string }[]
}

export const workplaceChoices = (
  { db }: Question,
  rows: readonly WorkplaceRow[],
  underWay: readonly SharedIntervention[],
): WorkplaceChoices => ({
  ...rememberedOf(rows, 'choices', () => ({ units: unitsAboveAny(db, rows), activities: activitiesOf(rows) })),
  owners: [
    ...new Map(
      underWay.flatMap(({ ownerSlug: slug, owner: name }) => (name === null ? [] : [[slug, { slug, name }] as const])),
    ).values(),
  ],
})

const activitiesOf = (rows: readonly WorkplaceRow[]): string[] =>
  [...new Set(rows.flatMap(({ activity }) => activity ?? []))].sort((one, other) => one.localeCompare(other, 'sv'))

/** In the order of the tree, by name. */
function unitsAboveAny(db: Client, rows: readonly WorkplaceRow[]): WorkplaceChoices['units'] {
  const units = new Map(upperUnits(db).map((unit) => [unit.id, unit]))
  const wanted = new Set<number>()
  for (const { parentId } of rows)
    for (let next = parentId; next !== null && !wanted.has(next); next = units.get(next)?.parentId ?? null)
      wanted.add(next)
  const below = (parent: number | null, depth: number): WorkplaceChoices['units'] =>
    [...units.values()]
      .filter(({ id, parentId }) => parentId === parent && wanted.has(id))
      .flatMap(({ id, code, name }) => [{ code, name, depth }, ...below(id, depth + 1)])
  return below(null, 0)
}
