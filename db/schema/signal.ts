import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { RuleParameters } from '../../app/domain/rule'
import { accountId } from './account'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'
import { person, personId } from './person'

/** A rule as it reads from a start date on; a changed rule is a new version, the past keeps its own. */
export const ruleVersion = sqliteTable(
  'rule_version',
  {
    id: key(),
    rule: text('rule').notNull(),
    version: integer('version').notNull(),
    parameters: text('parameters', { mode: 'json' }).notNull().$type<RuleParameters>(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    startsOn: day('starts_on').notNull(),
  },
  (table) => [uniqueIndex('rule_version_number').on(table.rule, table.version)],
)

/** One per person, rule and unbroken holding. */
export const signal = sqliteTable(
  'signal',
  {
    id: key(),
    slug: slug(),
    personId: personId(),
    rule: text('rule').notNull(),
    ruleVersionId: integer('rule_version_id')
      .notNull()
      .references(() => ruleVersion.id),
    /** First day from which the rule has held every day until today (`utlost_datum`). */
    heldSince: day('held_since').notNull(),
    /** Occasions counted today. */
    occasions: integer('occasions').notNull(),
    /** First day of the earliest counted occasion, or of the unbroken absence. */
    firstOccasion: day('first_occasion').notNull(),
    /** First day of the latest counted occasion; a later one than an answer knew of makes the signal new again. */
    latestOccasion: day('latest_occasion').notNull(),
    raisedOn: day('raised_on').notNull(),
    /** When it last became `ny`; the due date counts from here. */
    renewedOn: day('renewed_on').notNull(),
    escalatedOn: day('escalated_on'),
    endedOn: day('ended_on'),
  },
  (table) => [
    index('signal_person').on(table.personId, table.rule),
    uniqueIndex('signal_open_once')
      .on(table.personId, table.rule)
      .where(sql`ended_on IS NULL`),
  ],
)

export const signalAnswer = sqliteTable(
  'signal_answer',
  {
    id: key(),
    signalId: integer('signal_id')
      .notNull()
      .references(() => signal.id),
    kind: text('kind', { enum: ['talk', 'other', 'none', 'case'] }).notNull(),
    talkOn: day('talk_on'),
    note: encryptedText('note'),
    /** The latest occasion the answer knew of. */
    latestOccasion: day('latest_occasion').notNull(),
    answeredOn: day('answered_on').notNull(),
    answeredAt: moment('answered_at').notNull(),
    answeredBy: accountId('answered_by'),
  },
  (table) => [index('signal_answer_signal').on(table.signalId)],
)

export const signalSnooze = sqliteTable(
  'signal_snooze',
  {
    id: key(),
    signalId: integer('signal_id')
      .notNull()
      .references(() => signal.id),
    until: day('until').notNull(),
    reason: encryptedText('reason').notNull(),
    latestOccasion: day('latest_occasion').notNull(),
    snoozedOn: day('snoozed_on').notNull(),
    snoozedAt: moment('snoozed_at').notNull(),
    snoozedBy: accountId('snoozed_by'),
  },
  (table) => [index('signal_snooze_signal').on(table.signalId)],
)

/** Somebody talked to the employee, or a talk is booked (a date to come). */
export const contact = sqliteTable(
  'contact',
  {
    id: key(),
    slug: slug(),
    personId: personId(),
    on: day('on_day').notNull(),
    kind: text('kind', { enum: ['talk', 'phone', 'meeting', 'message'] }).notNull(),
    /** Null while the talk is only booked. */
    heldOn: day('held_on'),
    signalId: integer('signal_id').references(() => signal.id),
    note: encryptedText('note'),
    notedAt: moment('noted_at').notNull(),
    notedBy: accountId('noted_by'),
    /** The booked talk did not happen and has no other day. */
    calledOffOn: day('called_off_on'),
  },
  (table) => [index('contact_person').on(table.personId, table.on)],
)

/** A booked talk got another day, or was called off; the contact has the day that stands now. */
export const contactTurn = sqliteTable(
  'contact_turn',
  {
    id: key(),
    contactId: integer('contact_id')
      .notNull()
      .references(() => contact.id),
    wasOn: day('was_on').notNull(),
    /** Null when it was called off. */
    movedTo: day('moved_to'),
    turnedOn: day('turned_on').notNull(),
    turnedAt: moment('turned_at').notNull(),
    turnedBy: accountId('turned_by'),
  },
  (table) => [index('contact_turn_contact').on(table.contactId)],
)

/** What the last evaluation of a person said, and the first day on which time alone can change it. */
export const evaluation = sqliteTable(
  'evaluation',
  {
    personId: integer('person_id')
      .primaryKey()
      .references(() => person.id),
    evaluatedOn: day('evaluated_on').notNull(),
    nextOn: day('next_on'),
    rulesFingerprint: text('rules_fingerprint').notNull(),
  },
  (table) => [index('evaluation_next').on(table.nextOn)],
)

/** Persons something has changed for since they were last evaluated. */
export const evaluationWanted = sqliteTable('evaluation_wanted', {
  personId: integer('person_id')
    .primaryKey()
    .references(() => person.id),
})
