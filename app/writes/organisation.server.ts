import { handChange } from '#db/change.server'
import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { unit, unitVersion } from '#db/schema'
import { unitByCode, unitBySlug, unitsWithin, type StandingUnit } from '#db/unit.server'
import { eq } from 'drizzle-orm'
import type { Day } from '~/domain/day'
import { accept } from '~/domain/outcome'
import {
  addUnit as decideNewUnit,
  changedDetails,
  changeUnit as decideChange,
  closeUnit as decideClosing,
  type Parent,
  type UnitDetails,
  type UnitType,
} from '~/domain/organisation'
import { defineWrite, type Context, type Found } from './gate.server'

interface UnitWish {
  name: string
  type: UnitType
  /** Opaque name of the unit above; null = directly under the employer. */
  under: string | null
  activity: string | null
}

/** A unit that no file has brought. */
export const addUnit = defineWrite({
  action: 'organisation.edit',
  seenBy: 'organisation.read',
  find: ({ db }, { code, under }: UnitWish & { code: string; from: Day | null }) => ({
    thing: { codeTaken: unitByCode(db, code) !== null, parent: parentOf(db, under) },
    personId: null,
    object: code,
  }),
  decide: ({ codeTaken, parent }, { under, ...wish }) => decideNewUnit(wish, codeTaken, parent),
  store: (db, { code, ...details }, _standing, context) => {
    const { id, slug } = anchorOf(db, code)
    db.insert(unitVersion)
      .values({ unitId: id, ...details, bornIn: handChange(context) })
      .run()
    return { slug }
  },
  fields: () => ['code', 'name', 'type', 'parent', 'activity', 'from'],
})

/** Another name, type, activity or place in the tree. */
export const changeUnit = defineWrite({
  action: 'organisation.edit',
  seenBy: 'organisation.read',
  find: ({ db, today }, { slug, under }: UnitWish & { slug: string }) => {
    const found = find(db, slug)
    return (
      found && {
        ...found,
        thing: { ...found.thing, parent: parentOf(db, under), ties: tiesOf(db, found.thing.unit.id, today) },
      }
    )
  },
  decide: ({ unit: before, parent, ties }, { name, type, activity }) => {
    const decision = decideChange(before, { name, type, activity }, parent, ties)
    return 'refused' in decision ? decision : accept({ before, after: decision.accepted })
  },
  store: (_db, { before, after }, _thing, context) => replace(context, before, after),
  fields: ({ before, after }) => changedDetails(before, after),
})

/** The last day of a unit that nobody works in any longer. */
export const closeUnit = defineWrite({
  action: 'organisation.edit',
  seenBy: 'organisation.read',
  find: ({ db }, { slug, on }: { slug: string; on: Day }) => {
    const found = find(db, slug)
    return found && { ...found, thing: { ...found.thing, after: tiesOf(db, found.thing.unit.id, addOne(on)) } }
  },
  decide: ({ unit: standing, after }, { on }) => decideClosing(on, standing, after),
  store: (_db, to, { unit: standing }, context) => replace(context, standing, { to }),
  fields: () => ['to'],
  details: (to) => ({ to }),
})

function find(db: Client, slug: string): Found<{ unit: StandingUnit }> | null {
  const standing = unitBySlug(db, slug)
  return standing && { thing: { unit: standing }, personId: null, object: standing.slug }
}

/** A code that an undone import once brought keeps its anchor. */
const anchorOf = (db: Client, code: string) =>
  db.select().from(unit).where(eq(unit.code, code)).get() ??
  db.insert(unit).values({ slug: newSlug(), code }).returning().get()

const parentOf = (db: Client, slug: string | null): Parent =>
  slug === null ? null : (unitBySlug(db, slug) ?? undefined)

const addOne = (day: Day): Day => (day + 1) as Day

/** Who is employed there, and what lies right below, on a day or later. */
function tiesOf(db: Client, id: number, from: Day) {
  const count = (text: string) => statement<{ count: number }>(db, text).get({ id, from })?.count ?? 0
  return {
    within: unitsWithin(db, id),
    staff: count(
      'SELECT count(DISTINCT person_id) AS count FROM employment WHERE workplace_id = @id AND (last_day IS NULL OR last_day >= @from)',
    ),
    children: count(
      'SELECT count(*) AS count FROM organisation_unit WHERE parent_id = @id AND (last_day IS NULL OR last_day >= @from)',
    ),
  }
}

function replace(context: Context, standing: StandingUnit, changes: Partial<UnitDetails> & { to?: Day }) {
  const { db } = context
  const { id, versionId, slug, code, ...details } = standing
  const changeId = handChange(context)
  db.update(unitVersion).set({ diedIn: changeId }).where(eq(unitVersion.id, versionId)).run()
  db.insert(unitVersion)
    .values({ ...details, ...changes, unitId: id, bornIn: changeId })
    .run()
  return { slug }
}
