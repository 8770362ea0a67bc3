import { statement, type Client } from '#db/client.server'
import { assignedUnits, managedUnits, standsFor, unitsAboveThoseManagedBy } from '#db/stands-for.server'
import type { Actor } from '~/domain/actor'
import type { Day } from '~/domain/day'
import { relationFor, type Action, type Relation } from '~/policy'

declare const reachable: unique symbol
/** A person the gate has found within the actor's reach. Only this file makes them. */
export type ReachablePersonId = number & { readonly [reachable]: true }

/** What an actor reaches today through one relation: workplaces, the managers right below them, and never herself. */
export interface Reach {
  relation: Relation
  everywhere: boolean
  /** JSON list of unit ids, ready for `json_each`. */
  units: string
  /** JSON list of persons who are left out: the actor herself and those she steps in for. */
  except: string
  /** JSON list of the persons reached, where they are few enough to be named beforehand; null = ask by unit. Asked for when needed. */
  people: () => string | null
  /** JSON list of the interventions she is invited to in the role she is in. */
  interventions: string
  /** JSON list of the threads she is the outside party of. */
  threads: string
  self: number | null
  today: Day
}

/** The list form of the policy: how far one action reaches for this actor today; null when her role has no cell for it. */
export function reachOf(db: Client, actor: Actor, action: Action, today: Day): Reach | null {
  const relation = relationFor(action, actor.role)
  if (relation === null) return null
  const nowhere = { everywhere: false, units: '[]', except: '[]', interventions: '[]', threads: '[]' }
  const reach = { relation, ...nowhere, people: () => null, self: actor.personId, today }
  if (relation === 'always') return { ...reach, everywhere: true }
  if (relation === 'own' || actor.accountId === null) return reach
  if (relation === 'invited') return { ...reach, interventions: JSON.stringify(invitations(db, actor, today)) }
  if (relation === 'party') return { ...reach, threads: JSON.stringify(partyThreads(db, actor)) }
  const who = standsFor(db, actor.accountId, actor.role, today)
  const units = relation === 'manages' ? managedUnits(db, who, today) : assignedUnits(db, who, actor.role, today)
  const named = {
    ...reach,
    everywhere: units.some((unit) => unit === null),
    units: JSON.stringify(units.filter((unit) => unit !== null)),
  }
  if (relation !== 'manages') return named
  const managed = { ...named, except: who.persons }
  return managed.everywhere ? managed : { ...managed, people: asked(() => managedPeople(db, managed)) }
}

function asked<Value>(ask: () => Value): () => Value {
  let answer: { value: Value } | null = null
  return () => (answer ??= { value: ask() }).value
}

/** SQL for the ids of all interventions within reach; takes the fields of `Reach` as named parameters. */
export const reachableInterventions = (reach: Reach): string => {
  if (reach.relation === 'invited') return 'SELECT value AS id FROM json_each(@interventions)'
  return `SELECT i.id FROM intervention i ${reach.everywhere ? '' : 'WHERE i.unit_id IN (SELECT value FROM json_each(@units))'}`
}

/** SQL for the ids of all threads within reach; takes the fields of `Reach` as named parameters. */
export const reachableThreads = (reach: Reach): string =>
  reach.relation === 'party'
    ? 'SELECT value AS id FROM json_each(@threads)'
    : `SELECT t.id FROM thread t WHERE t.person_id IN (${reachablePersons(reach)})`

/** Whether a unit is within reach. */
export const reachesUnit = ({ everywhere, units }: Reach, unitId: number): boolean =>
  everywhere || (JSON.parse(units) as number[]).includes(unitId)

/** SQL for the ids of all persons within reach; takes the fields of `Reach` as named parameters. */
export const reachablePersons = (reach: Reach): string => {
  if (reach.relation === 'own') return 'SELECT @self AS person_id'
  if (reach.people() !== null) return 'SELECT value AS person_id FROM json_each(@people)'
  const where = reach.everywhere ? '' : 'AND e.workplace_id IN (SELECT value FROM json_each(@units))'
  const staff = `SELECT e.person_id FROM employment e WHERE e.first_day <= @today
    AND (e.last_day IS NULL OR e.last_day >= @today) ${where}`
  return reach.relation === 'manages' ? `${staff} AND e.person_id NOT IN (SELECT value FROM json_each(@except))` : staff
}

/** The staff of the units, and the managers right below them; step by step, so that each step goes by an index. */
function managedPeople(db: Client, { units, except, today }: Reach): string {
  const ids = (text: string, list: string) =>
    statement<{ id: number }>(db, text)
      .all({ list, today })
      .map(({ id }) => id)
  const below = ids('SELECT id FROM organisation_unit WHERE parent_id IN (SELECT value FROM json_each(@list))', units)
  const managers = ids(
    `SELECT e.manager_id AS id FROM employment e WHERE e.workplace_id ${among} AND e.manager_id IS NOT NULL`,
    JSON.stringify(below),
  )
  const employed = ids(
    `SELECT e.person_id AS id FROM employment e WHERE e.person_id ${among}`,
    JSON.stringify(managers),
  )
  const staff = ids(`SELECT e.person_id AS id FROM employment e WHERE e.workplace_id ${among}`, units)
  const left = new Set(JSON.parse(except) as number[])
  return JSON.stringify([...new Set([...staff, ...employed])].filter((id) => !left.has(id)))
}

const among = `IN (SELECT value FROM json_each(@list))
  AND e.first_day <= @today AND (e.last_day IS NULL OR e.last_day >= @today)`

/** @returns the person with this opaque name, if she is within reach. */
export function findPerson(db: Client, reach: Reach, slug: string): ReachablePersonId | null {
  const text = `SELECT p.id FROM person p WHERE p.slug = @slug AND p.id IN (${reachablePersons(reach)})`
  return (statement<{ id: number }>(db, text).get({ ...reachParameters(reach), slug })?.id ??
    null) as ReachablePersonId | null
}

/** @returns the person behind a row that names her, if she is within reach. */
export function reachPerson(db: Client, reach: Reach, personId: number): ReachablePersonId | null {
  const text = `SELECT p.id FROM person p WHERE p.id = @personId AND p.id IN (${reachablePersons(reach)})`
  const row = statement<{ id: number }>(db, text).get({ ...reachParameters(reach), personId })
  return (row?.id ?? null) as ReachablePersonId | null
}

/** Named parameters for the SQL of `reachablePersons`, `reachableInterventions` and `reachableThreads`. */
export const reachParameters = (reach: Reach) => ({
  units: reach.units,
  except: reach.except,
  people: reach.people(),
  interventions: reach.interventions,
  threads: reach.threads,
  self: reach.self,
  today: reach.today,
})

/** The check form of the policy: how the actor stands to one person today. Kept apart from the list form; a law compares them. */
export function relationsTo(db: Client, actor: Actor, personId: number, today: Day): Set<Relation> {
  const relations = new Set<Relation>(['always'])
  if (actor.personId === personId) relations.add('own')
  if (actor.accountId === null) return relations
  const who = standsFor(db, actor.accountId, actor.role, today)
  const workplaces = statement<{ unit: number }>(
    db,
    `SELECT workplace_id AS unit FROM employment
     WHERE person_id = ? AND first_day <= ? AND (last_day IS NULL OR last_day >= ?)`,
  )
    .all(personId, today, today)
    .map((row) => row.unit)
  if (workplaces.length === 0) return relations
  if (actor.role === 'chef' && !(JSON.parse(who.persons) as number[]).includes(personId)) {
    const managed = managedUnits(db, who, today)
    const above = unitsAboveThoseManagedBy(db, personId, today)
    if (managed.some((unit) => unit === null || workplaces.includes(unit) || above.includes(unit)))
      relations.add('manages')
  }
  if (actor.role !== 'chef') {
    const assigned = assignedUnits(db, who, actor.role, today)
    if (assigned.some((unit) => unit === null || workplaces.includes(unit))) relations.add('assigned')
  }
  return relations
}

/** The same for a unit, and for an intervention there. */
export function relationsToUnit(db: Client, actor: Actor, place: Place, today: Day): Set<Relation> {
  const relations = new Set<Relation>(['always'])
  if (actor.accountId === null) return relations
  const who = standsFor(db, actor.accountId, actor.role, today)
  const at = (units: readonly (number | null)[]) => units.some((unit) => unit === null || unit === place.unitId)
  if (actor.role === 'chef' && at(managedUnits(db, who, today))) relations.add('manages')
  if (actor.role !== 'chef' && at(assignedUnits(db, who, actor.role, today))) relations.add('assigned')
  if (place.interventionId !== undefined && invitations(db, actor, today).includes(place.interventionId))
    relations.add('invited')
  return relations
}

/** A unit, or an intervention there. */
export interface Place {
  unitId: number
  interventionId?: number
}

/** The same for a thread: as to the employee it is about, or as its outside party. */
export function relationsToThread(
  db: Client,
  actor: Actor,
  { personId, threadId }: InThread,
  today: Day,
): Set<Relation> {
  const relations = relationsTo(db, actor, personId, today)
  if (actor.accountId !== null && partyThreads(db, actor).includes(threadId)) relations.add('party')
  return relations
}

/** A thread, and whom it is about. */
export interface InThread {
  personId: number
  threadId: number
}

const partyThreads = (db: Client, { accountId, role }: Actor): number[] =>
  statement<{ id: number }>(db, 'SELECT id FROM thread WHERE party_id = ? AND party_role = ?')
    .all(accountId, role)
    .map(({ id }) => id)

/** A skyddsombud is invited as that of the workplace, for as long as she is. */
function invitations(db: Client, { accountId, role }: Actor, today: Day): number[] {
  const invited = statement<{ id: number; unit: number }>(db, invitedText).all(accountId, role)
  if (role !== 'skyddsombud' || accountId === null || invited.length === 0) return invited.map(({ id }) => id)
  const assigned = assignedUnits(db, standsFor(db, accountId, role, today), role, today)
  return invited.filter(({ unit }) => assigned.includes(unit) || assigned.includes(null)).map(({ id }) => id)
}

const invitedText = `SELECT p.intervention_id AS id, i.unit_id AS unit FROM intervention_party p
  JOIN intervention i ON i.id = p.intervention_id WHERE p.account_id = ? AND p.part = 'invited' AND p.role = ?`
