import { named, section } from './section.server'

export const signals = section(
  'signaler',
  ['signal'],
  `SELECT s.slug AS beteckning, v.rule AS regel, v.version, s.raised_on AS kom__dag, s.held_since AS stammer_sedan__dag,
     s.occasions AS tillfallen, s.first_occasion AS forsta_tillfallet__dag, s.latest_occasion AS senaste_tillfallet__dag,
     s.escalated_on AS till_rekoag__dag, s.ended_on AS avslutad__dag
   FROM signal s JOIN rule_version v ON v.id = s.rule_version_id WHERE s.person_id = @personId ORDER BY s.id`,
)

export const signalReplies = section(
  'signalsvar',
  ['signal_answer', 'signal_snooze'],
  `SELECT s.slug AS signal, n.kind AS svar, n.talk_on AS samtal__dag, n.note AS text__hemlig, n.answered_at AS skrivet__tid,
     ${named('n.answered_by')} AS av
   FROM signal s JOIN signal_answer n ON n.signal_id = s.id WHERE s.person_id = @personId ORDER BY n.id`,
  `SELECT s.slug AS signal, 'snoozed' AS svar, n.until AS till__dag, n.reason AS text__hemlig, n.snoozed_at AS skrivet__tid,
     ${named('n.snoozed_by')} AS av
   FROM signal s JOIN signal_snooze n ON n.signal_id = s.id WHERE s.person_id = @personId ORDER BY n.id`,
)

export const contests = section(
  'sagt_emot',
  ['signal_contest'],
  `SELECT s.slug AS signal, w.said AS text__hemlig, w.contested_at AS skrivet__tid, w.due_on AS svar_senast__dag,
     w.outcome AS utfall, w.answer AS svar__hemlig, w.answered_at AS besvarat__tid, ${named('w.answered_by')} AS av
   FROM signal s JOIN signal_contest w ON w.signal_id = s.id WHERE s.person_id = @personId ORDER BY w.id`,
)

export const corrections = section(
  'sagt_ar_fel',
  ['correction_request'],
  `SELECT about AS galler, first_day AS fran__dag, last_day AS till__dag, said AS text__hemlig, reported_at AS skrivet__tid,
     due_on AS svar_senast__dag, outcome AS utfall, answer AS svar__hemlig, answered_at AS besvarat__tid,
     ${named('answered_by')} AS av
   FROM correction_request WHERE person_id = @personId ORDER BY id`,
)
