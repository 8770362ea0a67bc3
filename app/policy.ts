import type { Role } from './domain/role'

/** How somebody stands to an object, today, in the role she has chosen. */
export type Relation = 'always' | 'own' | 'manages' | 'assigned' | 'invited' | 'party'

export type PolicyRole = Role | 'system'
type Row = Partial<Record<PolicyRole, Relation>>

const withWorkplaces = { chef: 'manages', rekoAg: 'assigned', insatsagare: 'assigned' } as const satisfies Row
const inThreeSteps = { ...withWorkplaces, fhv: 'invited', skyddsombud: 'invited' } as const satisfies Row
const inThread = { chef: 'manages', rekoAg: 'assigned', rehabkoordinator: 'party', fhv: 'party' } as const satisfies Row
const withNumbers = { chef: 'always', rekoAg: 'always', insatsagare: 'always' } as const satisfies Row

const everyone = {
  chef: 'always',
  rekoAg: 'always',
  insatsagare: 'always',
  rehabkoordinator: 'always',
  fhv: 'always',
  medarbetare: 'always',
  skyddsombud: 'always',
  admin: 'always',
  loggranskare: 'always',
} as const satisfies Row

/** What somebody does about herself, in whatever role she is; people in healthcare aren't employees here. */
const oneself = {
  chef: 'own',
  rekoAg: 'own',
  insatsagare: 'own',
  fhv: 'own',
  medarbetare: 'own',
  skyddsombud: 'own',
  admin: 'own',
  loggranskare: 'own',
} as const satisfies Row

/**
 * Who may do what. Rows are actions, columns roles, cells the relation it takes. An empty cell is a no.
 */
export const policy = {
  'start.read': everyone,
  'frame.read': everyone,
  'desk.read': { chef: 'manages', rekoAg: 'assigned' },
  'session.open': { system: 'always' },
  'session.fail': { system: 'always' },
  'session.begin': { system: 'always' },
  'factor.prove': { system: 'always' },
  'factor.fail': { system: 'always' },
  'factor.set-up': { system: 'always' },
  'session.close': everyone,
  'role.switch': everyone,
  'demo.list': { system: 'always' },
  'person.list': { chef: 'manages', rekoAg: 'assigned' },
  'person.read': { chef: 'manages', rekoAg: 'assigned' },
  'person.reveal': { chef: 'manages', rekoAg: 'assigned' },
  'signal.list': { chef: 'manages', rekoAg: 'assigned' },
  'signal.read': { chef: 'manages', rekoAg: 'assigned' },
  'signal.answer': { chef: 'manages', rekoAg: 'assigned' },
  'signal.snooze': { chef: 'manages', rekoAg: 'assigned' },
  'own.read': oneself,
  'own.access': oneself,
  'own.comment-plan': oneself,
  'own.answer-meeting': oneself,
  'own.ask-meeting': oneself,
  'own.report-error': oneself,
  'own.export': oneself,
  'own.download': oneself,
  'own.contest-signal': oneself,
  'own.read-medgivande': oneself,
  'own.give-medgivande': oneself,
  'own.change-medgivande': oneself,
  'contest.answer': { rekoAg: 'assigned' },
  'correction.read': { chef: 'manages', rekoAg: 'assigned' },
  'correction.answer': { chef: 'manages', rekoAg: 'assigned' },
  'export.list': { system: 'always' },
  'export.gather': { system: 'always' },
  'export.settle': { system: 'always' },
  'contact.note': { chef: 'manages', rekoAg: 'assigned' },
  'case.list': { chef: 'manages', rekoAg: 'assigned' },
  'case.read': { chef: 'manages', rekoAg: 'assigned' },
  'case.open': { chef: 'manages', rekoAg: 'assigned' },
  'case.lead': { chef: 'manages', rekoAg: 'assigned' },
  'case.follow': { chef: 'manages', rekoAg: 'assigned' },
  'talk.book': { chef: 'manages', rekoAg: 'assigned' },
  'talk.write': { chef: 'manages', rekoAg: 'assigned' },
  'meeting.need': { chef: 'manages', rekoAg: 'assigned' },
  'meeting.call': { chef: 'manages', rekoAg: 'assigned' },
  'meeting.answer': { chef: 'manages', rekoAg: 'assigned' },
  'meeting.write': { chef: 'manages', rekoAg: 'assigned' },
  'measure.edit': { chef: 'manages', rekoAg: 'assigned' },
  'relapse.answer': { chef: 'manages', rekoAg: 'assigned' },
  'case.close': { chef: 'manages', rekoAg: 'assigned' },
  'plan.read': { chef: 'manages', rekoAg: 'assigned' },
  'plan.save': { chef: 'manages', rekoAg: 'assigned' },
  'plan.adopt': { chef: 'manages', rekoAg: 'assigned' },
  'plan.waive': { chef: 'manages', rekoAg: 'assigned' },
  'medgivande.read': { chef: 'manages', rekoAg: 'assigned' },
  'medgivande.record': { chef: 'manages', rekoAg: 'assigned' },
  'medgivande.change': { chef: 'manages', rekoAg: 'assigned' },
  'medgivande.remind': { system: 'always' },
  'thread.list': inThread,
  'thread.read': inThread,
  'workplace.list': withWorkplaces,
  'workplace.read': withWorkplaces,
  'nyckeltal.read': withNumbers,
  'register.read': withNumbers,
  'statistics.renew': { system: 'always' },
  'intervention.list': inThreeSteps,
  'intervention.read': inThreeSteps,
  'intervention.choose': { insatsagare: 'assigned' },
  'intervention.write': { chef: 'manages', insatsagare: 'assigned', fhv: 'invited', skyddsombud: 'invited' },
  'intervention.move': { chef: 'manages', insatsagare: 'assigned' },
  'intervention.approve': { chef: 'manages' },
  'intervention.publish': { chef: 'manages', insatsagare: 'assigned' },
  'intervention.report': { chef: 'manages', insatsagare: 'assigned' },
  'intervention.invite': { chef: 'manages', insatsagare: 'assigned', fhv: 'invited', skyddsombud: 'invited' },
  'intervention.follow': withWorkplaces,
  'intervention.hand-over': { insatsagare: 'assigned' },
  'intervention.mark-read': inThreeSteps,
  'calendar.link': { chef: 'always', rekoAg: 'always', insatsagare: 'always' },
  'calendar.open': { system: 'always' },
  'calendar.fetch': { chef: 'manages', rekoAg: 'assigned', insatsagare: 'assigned' },
  'absence.register': { chef: 'manages', rekoAg: 'assigned' },
  'absence.correct': { chef: 'manages', rekoAg: 'assigned' },
  'absence.settle': { chef: 'manages', rekoAg: 'assigned' },
  'rule.install': { system: 'always' },
  'rule.list': { admin: 'always' },
  'rule.try': { admin: 'always' },
  'rule.change': { admin: 'always' },
  'rule.rehearse': { system: 'always' },
  'limit.install': { system: 'always' },
  'limit.show': { system: 'always' },
  'limit.list': { admin: 'always' },
  'limit.try': { admin: 'always' },
  'limit.change': { admin: 'always' },
  'setting.read': { admin: 'always' },
  'setting.change': { admin: 'always' },
  'signal.evaluate': { system: 'always' },
  'signal.escalate': { system: 'always' },
  'notice.read': { system: 'always' },
  'notice.queue': { system: 'always' },
  'notice.settle': { system: 'always' },
  'settings.read': everyone,
  'settings.choose': everyone,
  'factor.read': everyone,
  'factor.change': everyone,
  'factor.clear': { admin: 'always' },
  'import.list': { admin: 'always' },
  'import.read': { admin: 'always' },
  'import.start': { admin: 'always', system: 'always' },
  'import.publish': { admin: 'always', system: 'always' },
  'import.discard': { admin: 'always', system: 'always' },
  'import.undo': { admin: 'always', system: 'always' },
  'mapping.save': { admin: 'always' },
  'organisation.read': { admin: 'always' },
  'organisation.edit': { admin: 'always' },
  'account.list': { admin: 'always' },
  'account.create': { admin: 'always', system: 'always' },
  'account.edit': { admin: 'always' },
  'account.invite': { admin: 'always' },
  'account.renew': { admin: 'always' },
  'account.activate': { system: 'always' },
  'log.read': { loggranskare: 'always' },
  'log.verify': { system: 'always' },
  'log.export': { loggranskare: 'always' },
  'log.review': { loggranskare: 'always' },
  'hint.find': { system: 'always' },
  'hint.read': { loggranskare: 'always' },
  'sample.read': { loggranskare: 'always' },
  'sample.draw': { loggranskare: 'always' },
} as const satisfies Record<string, Row>

export type Action = keyof typeof policy

/** What relation an action takes of a role; null when the role may never. */
export const relationFor = (action: Action, role: PolicyRole): Relation | null => (policy[action] as Row)[role] ?? null

/** May somebody with this role and these relations to the object do this? */
export function may(action: Action, role: PolicyRole, relations: ReadonlySet<Relation>): boolean {
  const needed = relationFor(action, role)
  return needed === 'always' || (needed !== null && relations.has(needed))
}
