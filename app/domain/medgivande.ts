import { addMonths, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** What may be told, ticked one by one. Diagnosis stands apart and is never ticked beforehand. Source: domain.md §5.3. */
export const informationCategories = [
  'tasks',
  'adaptations',
  'capacity',
  'absence',
  'certificates',
  'meetings',
  'diagnosis',
] as const
export type InformationCategory = (typeof informationCategories)[number]

export const medgivandePurposes = ['return-to-work', 'adaptation', 'prevention'] as const
export type MedgivandePurpose = (typeof medgivandePurposes)[number]

/** Who may tell whom: both, only the employer the party, or only the party the employer. */
export const directions = ['both', 'to-party', 'from-party'] as const
export type Direction = (typeof directions)[number]

/** How it may be told. Writing means in the portal; e-mail never. */
export const channels = ['writing', 'phone', 'meeting'] as const
export type Channel = (typeof channels)[number]

/** By the employee herself in the portal, or as somebody recorded what she had signed or said. */
export const givenHows = ['self', 'written', 'oral'] as const
export type GivenHow = (typeof givenHows)[number]

export const partyRoles = ['rehabkoordinator', 'fhv'] as const
export type PartyRole = (typeof partyRoles)[number]

/** Somebody outside the employer, as she is today. */
export interface Party {
  accountId: number
  role: PartyRole
  /** Her care giver or företagshälsovård; null when she has not said. */
  organisation: string | null
  /** Her account is open and holds the role. */
  active: boolean
}

/** An employee lifts the secrecy towards one outside party: what, how and how long. */
export interface MedgivandeTerms {
  purpose: MedgivandePurpose
  categories: readonly InformationCategory[]
  direction: Direction
  channels: readonly Channel[]
  from: Day
  to: Day
}

/** The versions of what she is told that it means, the latest last; the words stand in `text/medgivande-meaning.ts`. */
export const textVersions = [1] as const
export type TextVersion = (typeof textVersions)[number]
export const textVersionNow: TextVersion = 1

export const changeKinds = [
  'narrowed',
  'prolonged',
  'withdrawn',
  'replaced',
  'confirmed',
  'contested',
  'copied',
] as const
export type MedgivandeChangeKind = (typeof changeKinds)[number]

/** What has become of it since, oldest first. */
export interface MedgivandeChange {
  kind: MedgivandeChangeKind
  /** `self`: by the employee. Else as she signed or said, and somebody wrote down. */
  how: GivenHow
  /** What is left when it was narrowed. */
  categories: readonly InformationCategory[] | null
  /** The last day from then on, when it was narrowed or prolonged. */
  to: Day | null
  on: Day
  /** Milliseconds since 1970. */
  at: number
}

export interface MedgivandeFacts {
  terms: MedgivandeTerms
  how: GivenHow
  changes: readonly MedgivandeChange[]
  /** The party is no longer where she was when it was given: another care giver needs a new one. */
  moved: boolean
  /** The employee has a protected identity today. */
  protected: boolean
}

/** Why nothing may be told under it. */
export type NotInForce = 'withdrawn' | 'contested' | 'replaced' | 'expired' | 'coming' | 'moved' | 'protected'

/** The terms as they stand after all changes. */
export const standingTerms = ({ terms, changes }: Pick<MedgivandeFacts, 'terms' | 'changes'>): MedgivandeTerms =>
  changes.reduce(
    (now, { categories, to }) => ({ ...now, categories: categories ?? now.categories, to: to ?? now.to }),
    terms,
  )

/** @returns null when it is in force on that day, first and last day included. */
export function notInForce(facts: MedgivandeFacts, today: Day): NotInForce | null {
  const end = facts.changes.find(({ kind }) => kind === 'withdrawn' || kind === 'contested' || kind === 'replaced')
  const { from, to } = standingTerms(facts)
  if (end) return end.kind as NotInForce
  if (facts.protected) return 'protected'
  if (facts.moved) return 'moved'
  if (today < from) return 'coming'
  return today > to ? 'expired' : null
}

/** When it stopped holding: the moment of the change that ended it, else the day after its last. */
export function endedAt(facts: MedgivandeFacts): { on: Day; at: number | null } {
  const end = facts.changes.find(({ kind }) => kind === 'withdrawn' || kind === 'contested' || kind === 'replaced')
  return end ? { on: end.on, at: end.at } : { on: (standingTerms(facts).to + 1) as Day, at: null }
}

/** The longest a medgivande is given for, or prolonged, at a time. Source: domain.md §5.3. */
export const mostMonths = 12

/** How far ahead its first day may lie, in days. */
const furthestStart = 90

interface Giving {
  party: Party | null
  protectedIdentity: boolean
  /** The day she gave it, today or earlier. */
  givenOn: Day
  /** One to the same party is in force: a new one takes its place at once, so that nothing is left between them. */
  standing: boolean
}

/** Give one, or record one that was given on paper or by word; never for more than a year from the day she gave it. */
export function giveMedgivande(
  terms: MedgivandeTerms,
  { party, protectedIdentity, givenOn, standing }: Giving,
  today: Day,
): Decision<MedgivandeTerms & { party: Party & { organisation: string } }> {
  if (protectedIdentity) return refuse('protected-identity')
  if (party === null || !party.active) return refuse('party-not-active')
  if (party.organisation === null) return refuse('party-without-organisation')
  if (givenOn > today) return refuse('medgivande-given-ahead')
  if (terms.from < givenOn) return refuse('medgivande-before-given')
  if (terms.from > today + furthestStart) return refuse('medgivande-too-far-ahead')
  if (standing && terms.from > today) return refuse('medgivande-leaves-gap')
  if (terms.to < today || terms.to < terms.from) return refuse('medgivande-already-over')
  if (terms.to > addMonths(givenOn, mostMonths)) return refuse('medgivande-too-long')
  return accept({ ...terms, party: { ...party, organisation: party.organisation } })
}

/** Take categories away or end it earlier; what is added needs a new medgivande. */
export function narrowMedgivande(
  facts: MedgivandeFacts,
  { categories, to }: { categories: readonly InformationCategory[]; to: Day },
  today: Day,
): Decision<{ categories: readonly InformationCategory[]; to: Day }> {
  const now = standingTerms(facts)
  if (isOver(facts, today)) return refuse('medgivande-over')
  if (categories.some((one) => !now.categories.includes(one)) || to > now.to) return refuse('medgivande-not-narrower')
  if (categories.length === 0 || to < today) return refuse('withdraw-instead')
  return categories.length === now.categories.length && to === now.to
    ? refuse('nothing-changed')
    : accept({ categories, to })
}

/** Let it hold longer, counted from today. */
export function prolongMedgivande(facts: MedgivandeFacts, to: Day, today: Day): Decision<{ to: Day }> {
  if (isOver(facts, today)) return refuse('medgivande-over')
  if (facts.protected) return refuse('protected-identity')
  if (facts.moved) return refuse('party-moved')
  if (to <= standingTerms(facts).to) return refuse('medgivande-not-longer')
  return to > addMonths(today, mostMonths) ? refuse('medgivande-too-long') : accept({ to })
}

/** At once, without a reason. What is over needs no withdrawal. */
export const withdrawMedgivande = (facts: MedgivandeFacts, today: Day): Decision<{ kind: 'withdrawn' }> =>
  isOver(facts, today) ? refuse('medgivande-over') : accept({ kind: 'withdrawn' })

/** The employee answers for what others recorded that she had given. To contest it ends it, as withdrawing does. */
export function answerMedgivande(
  facts: MedgivandeFacts,
  kind: 'confirmed' | 'contested',
  today: Day,
): Decision<{ kind: 'confirmed' | 'contested' }> {
  if (isOver(facts, today)) return refuse('medgivande-over')
  return needsAnswer(facts, today) ? accept({ kind }) : refuse('medgivande-already-answered')
}

/** Others have recorded it, or that it holds longer, and the employee has not yet said that it is right or changed it herself. */
export function needsAnswer(facts: MedgivandeFacts, today: Day): boolean {
  const longer = facts.changes.findLastIndex(({ kind, how }) => kind === 'prolonged' && how !== 'self')
  const asked = longer >= 0 || facts.how !== 'self'
  return asked && !isOver(facts, today) && facts.changes.slice(longer + 1).every(({ how }) => how !== 'self')
}

/** Whoever writes down what she has said says when she said it: since she gave it, and not ahead. */
export const saidWhen = (said: Day, { givenOn }: { givenOn: Day }, today: Day): Decision<Day> => {
  if (said > today) return refuse('said-ahead')
  return said < givenOn ? refuse('said-before-given') : accept(said)
}

/** Days before the end on which its last day is brought up. Source: domain.md §5.3, a named role watches the limit. */
const reminders = [3, 14] as const

/** Which reminder its end calls for, by days; null while it is further away, and when it doesn't hold. */
export function endReminder(facts: MedgivandeFacts, today: Day): (typeof reminders)[number] | null {
  if (notInForce(facts, today) !== null) return null
  return reminders.find((days) => standingTerms(facts).to - today <= days) ?? null
}

/** Nothing can be changed in it any more. */
export const isOver = (facts: MedgivandeFacts, today: Day): boolean =>
  ['withdrawn', 'contested', 'replaced', 'expired'].includes(notInForce(facts, today) ?? '')
