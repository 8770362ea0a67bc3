import { named, section } from './section.server'

export const absence = section(
  'franvaro',
  ['absence_spell_version'],
  `SELECT employee_number AS anstallningsnummer, first_day AS fran__dag, last_day AS till__dag, extent AS omfattning,
     certificate_to AS intyg_till__dag, CASE origin WHEN 'import' THEN 'lönesystemet' ELSE 'chef eller Reko-AG' END AS kommer_fran
   FROM absence_spell WHERE person_id = @personId ORDER BY first_day`,
)

export const questions = section(
  'franvaro_fragor',
  ['spell_question'],
  `SELECT first_day AS fran__dag, last_day AS till__dag, extent AS omfattning, answered_at AS avgjord__tid
   FROM spell_question WHERE person_id = @personId`,
)

export const schedule = section(
  'schema',
  ['schedule_day_version'],
  `SELECT employee_number AS anstallningsnummer, date AS dag__dag, hours AS timmar FROM schedule_day WHERE person_id = @personId`,
)

export const contacts = section(
  'kontakter',
  ['contact', 'contact_turn'],
  `SELECT c.kind AS sort, c.on_day AS dag__dag, c.held_on AS holls__dag, c.called_off_on AS blev_inte_av__dag,
     c.note AS anteckning__hemlig, c.noted_at AS skrivet__tid, ${named('c.noted_by')} AS av
   FROM contact c WHERE c.person_id = @personId ORDER BY c.id`,
  `SELECT 'turned' AS sort, t.was_on AS dag__dag, t.moved_to AS flyttat_till__dag, t.turned_at AS skrivet__tid,
     ${named('t.turned_by')} AS av
   FROM contact c JOIN contact_turn t ON t.contact_id = c.id WHERE c.person_id = @personId ORDER BY t.id`,
)
