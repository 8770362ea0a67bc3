import { section } from './section.server'

export const employment = section(
  'anstallning',
  ['person', 'employment_version'],
  `SELECT e.employee_number AS anstallningsnummer, e.name AS namn, e.sex AS kon, e.birth_year AS fodelsear, u.name AS arbetsplats,
     e.email AS epost, e.position AS befattning, e.share AS sysselsattningsgrad, e.weekly_hours AS veckotimmar,
     e.first_day AS fran__dag, e.last_day AS till__dag, e.protected AS skyddad__ja
   FROM employment e JOIN organisation_unit u ON u.id = e.workplace_id WHERE e.person_id = @personId ORDER BY e.first_day`,
)

export const account = section(
  'konto',
  [],
  `SELECT a.email AS epost, a.name AS namn, a.mail AS mejl, a.created_at AS skapat__tid, a.last_seen_at AS senast_inne__tid
   FROM account_person p JOIN account a ON a.id = p.account_id WHERE p.person_id = @personId`,
)

export const assignments = section(
  'uppdrag',
  [],
  `SELECT g.role AS roll, u.name AS enhet, g.first_day AS fran__dag, g.last_day AS till__dag
   FROM account_person p JOIN assignment g ON g.account_id = p.account_id LEFT JOIN organisation_unit u ON u.id = g.unit_id
   WHERE p.person_id = @personId`,
)
