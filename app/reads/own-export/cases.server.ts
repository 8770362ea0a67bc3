import { named, ofCases, section } from './section.server'

export const cases = section(
  'arenden',
  ['support_case'],
  `SELECT slug AS beteckning, origin AS skal, opened_at AS oppnat__tid, ${named('opened_by')} AS av
   FROM support_case WHERE person_id = @personId ORDER BY id`,
)

export const caseTurns = section(
  'arendets_gang',
  ['case_closure', 'case_handover', 'case_expectation', 'limit_done', 'case_follower', 'case_mistake', 'kept_number'],
  `SELECT 'closed' AS handelse, reason AS skal, outcome AS utfall, closed_at AS skrivet__tid, ${named('closed_by')} AS av,
     reopened_at AS oppnat_igen__tid FROM case_closure WHERE case_id IN ${ofCases}`,
  `SELECT 'handed' AS handelse, ${named('to_account_id')} AS till, reason AS text__hemlig, given_at AS skrivet__tid,
     ${named('given_by')} AS av FROM case_handover WHERE case_id IN ${ofCases}`,
  `SELECT 'expected' AS handelse, last_day AS till__dag, said_at AS skrivet__tid, ${named('said_by')} AS av
   FROM case_expectation WHERE case_id IN ${ofCases}`,
  `SELECT 'limit' AS handelse, limit_name AS grans, done_on AS gjort__dag, done_at AS skrivet__tid, ${named('done_by')} AS av
   FROM limit_done WHERE case_id IN ${ofCases}`,
  `SELECT 'followed' AS handelse, ${named('account_id')} AS av, since AS fran__tid, until AS till__tid
   FROM case_follower WHERE case_id IN ${ofCases}`,
  `SELECT 'mistake' AS handelse, object AS galler, reason AS text__hemlig, marked_at AS skrivet__tid, ${named('marked_by')} AS av
   FROM case_mistake WHERE case_id IN ${ofCases}`,
  `SELECT 'number-kept' AS handelse, place AS var, reason AS text__hemlig, kept_at AS skrivet__tid, ${named('kept_by')} AS av
   FROM kept_number WHERE case_id IN ${ofCases}`,
)

export const talks = section(
  'samtal',
  ['talk', 'talk_note'],
  `SELECT t.slug AS beteckning, t.kind AS sort, c.on_day AS dag__dag, t.at_time AS klockslag, t.place AS plats__hemlig,
     t.booked_at AS bokat__tid, ${named('t.booked_by')} AS av
   FROM talk t JOIN contact c ON c.id = t.contact_id WHERE t.case_id IN ${ofCases} ORDER BY t.id`,
  `SELECT t.slug AS beteckning, n.content AS anteckning__hemlig_json, n.written_at AS skrivet__tid, ${named('n.written_by')} AS av
   FROM talk t JOIN talk_note n ON n.talk_id = t.id WHERE t.case_id IN ${ofCases} ORDER BY n.id`,
)

export const steps = section(
  'nasta_steg',
  ['case_step'],
  `SELECT what AS vad__hemlig, who AS vem, due_on AS senast__dag, agreed_at AS bestamt__tid, done_at AS gjort__tid,
     ${named('agreed_by')} AS av
   FROM case_step WHERE case_id IN ${ofCases} ORDER BY id`,
)

export const measures = section(
  'atgarder',
  ['measure', 'measure_turn', 'relapse_check'],
  `SELECT kind AS sort, what AS vad__hemlig, service AS tjanst, first_day AS fran__dag, last_day AS till__dag,
     follow_up_on AS foljs_upp__dag, added_at AS skrivet__tid, ${named('added_by')} AS av
   FROM measure WHERE case_id IN ${ofCases} ORDER BY id`,
  `SELECT m.what AS vad__hemlig, t.state AS lage, t.effect AS effekt__hemlig, t.turned_at AS skrivet__tid, ${named('t.turned_by')} AS av
   FROM measure m JOIN measure_turn t ON t.measure_id = m.id WHERE m.case_id IN ${ofCases} ORDER BY t.id`,
  `SELECT 'relapse' AS sort, k.due_on AS senast__dag, k.answer AS svar, k.answered_at AS skrivet__tid, ${named('k.answered_by')} AS av
   FROM case_closure l JOIN relapse_check k ON k.closure_id = l.id WHERE l.case_id IN ${ofCases} ORDER BY k.id`,
)
