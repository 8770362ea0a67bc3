import type { PolicyRole, Relation } from '~/policy'

const columns = [
  'chef',
  'rekoAg',
  'insatsagare',
  'rehabkoordinator',
  'fhv',
  'medarbetare',
  'skyddsombud',
  'admin',
  'loggranskare',
  'system',
] as const satisfies readonly PolicyRole[]

/**
 * Who may do what, written by hand from the product page and not from the code: A always, M whom she manages, T where
 * she is assigned, O her own, I where she is invited, P in her thread, · never. Whoever adds an action writes its line here first.
 */
const lines = `
  session.open         · · · · · · · · · A
  session.fail         · · · · · · · · · A
  session.close        A A A A A A A A A ·
  session.begin        · · · · · · · · · A
  factor.prove         · · · · · · · · · A
  factor.fail          · · · · · · · · · A
  factor.set-up        · · · · · · · · · A
  factor.read          A A A A A A A A A ·
  factor.change        A A A A A A A A A ·
  factor.clear         · · · · · · · A · ·
  outside.invite       M T · · · · · · · ·
  outside.end          · T · · · · · · · ·
  outside.link         · · · · · · · · · A
  outside.close        · · · · · · · · · A
  role.switch          A A A A A A A A A ·
  start.read           A A A A A A A A A ·
  frame.read           A A A A A A A A A ·
  desk.read            M T · · · · · · · ·
  demo.list            · · · · · · · · · A
  person.list          M T · · · · · · · ·
  person.read          M T · · · · · · · ·
  person.reveal        M T · · · · · · · ·
  signal.list          M T · · · · · · · ·
  signal.read          M T · · · · · · · ·
  signal.answer        M T · · · · · · · ·
  signal.snooze        M T · · · · · · · ·
  own.read             O O O · O O O O O ·
  own.access           O O O · O O O O O ·
  own.comment-plan     O O O · O O O O O ·
  own.answer-meeting   O O O · O O O O O ·
  own.ask-meeting      O O O · O O O O O ·
  own.report-error     O O O · O O O O O ·
  own.export           O O O · O O O O O ·
  own.download         O O O · O O O O O ·
  own.contest-signal   O O O · O O O O O ·
  own.read-medgivande  O O O · O O O O O ·
  own.give-medgivande  O O O · O O O O O ·
  own.change-medgivande O O O · O O O O O ·
  contest.answer       · T · · · · · · · ·
  correction.read      M T · · · · · · · ·
  correction.answer    M T · · · · · · · ·
  export.list          · · · · · · · · · A
  export.gather        · · · · · · · · · A
  export.settle        · · · · · · · · · A
  contact.note         M T · · · · · · · ·
  case.list            M T · · · · · · · ·
  case.read            M T · · · · · · · ·
  case.open            M T · · · · · · · ·
  case.lead            M T · · · · · · · ·
  case.follow          M T · · · · · · · ·
  talk.book            M T · · · · · · · ·
  talk.write           M T · · · · · · · ·
  meeting.need         M T · · · · · · · ·
  meeting.call         M T · · · · · · · ·
  meeting.answer       M T · · · · · · · ·
  meeting.write        M T · · · · · · · ·
  measure.edit         M T · · · · · · · ·
  relapse.answer       M T · · · · · · · ·
  case.close           M T · · · · · · · ·
  plan.read            M T · · · · · · · ·
  plan.save            M T · · · · · · · ·
  plan.adopt           M T · · · · · · · ·
  plan.waive           M T · · · · · · · ·
  medgivande.read      M T · · · · · · · ·
  medgivande.record    M T · · · · · · · ·
  medgivande.change    M T · · · · · · · ·
  medgivande.remind    · · · · · · · · · A
  thread.list          M T · P P · · · · ·
  thread.read          M T · P P · · · · ·
  thread.start         M T · · · · · · · ·
  thread.close         M T · · · · · · · ·
  thread.remind        · · · · · · · · · A
  message.send         M T · P P · · · · ·
  message.decline      · · · P P · · · · ·
  message.draft        M T · P P · · · · ·
  message.receive      M T · P P · · · · ·
  attachment.add       M T · P P · · · · ·
  attachment.read      M T · P P · · · · ·
  sdk.read             M T · · · · · · · ·
  sdk.export           M T · · · · · · · ·
  sdk.read-in          M T · · · · · · · ·
  party-contact.note   M T · · · · · · · ·
  thread.count         · A · · · · · · · ·
  workplace.list       M T T · · · · · · ·
  workplace.read       M T T · · · · · · ·
  nyckeltal.read       A A A · · · · · · ·
  register.read        A A A · · · · · · ·
  statistics.renew     · · · · · · · · · A
  intervention.list    M T T · I · I · · ·
  intervention.read    M T T · I · I · · ·
  intervention.choose  · · T · · · · · · ·
  intervention.write   M · T · I · I · · ·
  intervention.move    M · T · · · · · · ·
  intervention.approve M · · · · · · · · ·
  intervention.publish M · T · · · · · · ·
  intervention.report  M · T · · · · · · ·
  intervention.invite  M · T · I · I · · ·
  intervention.follow  M T T · · · · · · ·
  intervention.hand-over · · T · · · · · · ·
  intervention.mark-read M T T · I · I · · ·
  calendar.link        A A A · · · · · · ·
  calendar.open        · · · · · · · · · A
  calendar.fetch       M T T · · · · · · ·
  absence.register     M T · · · · · · · ·
  absence.correct      M T · · · · · · · ·
  absence.settle       M T · · · · · · · ·
  rule.install         · · · · · · · · · A
  rule.list            · · · · · · · A · ·
  rule.try             · · · · · · · A · ·
  rule.change          · · · · · · · A · ·
  rule.rehearse        · · · · · · · · · A
  limit.install        · · · · · · · · · A
  limit.show           · · · · · · · · · A
  limit.list           · · · · · · · A · ·
  limit.try            · · · · · · · A · ·
  limit.change         · · · · · · · A · ·
  setting.read         · · · · · · · A · ·
  setting.change       · · · · · · · A · ·
  signal.evaluate      · · · · · · · · · A
  signal.escalate      · · · · · · · · · A
  notice.read          · · · · · · · · · A
  notice.queue         · · · · · · · · · A
  notice.settle        · · · · · · · · · A
  settings.read        A A A A A A A A A ·
  settings.choose      A A A A A A A A A ·
  import.list          · · · · · · · A · ·
  import.read          · · · · · · · A · ·
  import.start         · · · · · · · A · A
  import.publish       · · · · · · · A · A
  import.discard       · · · · · · · A · A
  import.undo          · · · · · · · A · A
  mapping.save         · · · · · · · A · ·
  organisation.read    · · · · · · · A · ·
  organisation.edit    · · · · · · · A · ·
  account.list         · · · · · · · A · ·
  account.create       · · · · · · · A · A
  account.edit         · · · · · · · A · ·
  account.invite       · · · · · · · A · ·
  account.renew        · · · · · · · A · ·
  account.activate     · · · · · · · · · A
  log.read             · · · · · · · · A ·
  log.verify           · · · · · · · · · A
  log.export           · · · · · · · · A ·
  log.review           · · · · · · · · A ·
  hint.find            · · · · · · · · · A
  hint.read            · · · · · · · · A ·
  sample.read          · · · · · · · · A ·
  sample.draw          · · · · · · · · A ·
`

const relations: Record<string, Relation | null> = {
  A: 'always',
  M: 'manages',
  T: 'assigned',
  O: 'own',
  I: 'invited',
  P: 'party',
  '·': null,
}

export interface Cell {
  action: string
  role: PolicyRole
  relation: Relation | null
}

/** Every cell of the table, the empty ones too. */
export const expectation: Cell[] = lines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [action = '', ...cells] = line.trim().split(/\s+/)
    return columns.map((role, at) => ({ action, role, relation: relations[cells[at] ?? ''] ?? null }))
  })
