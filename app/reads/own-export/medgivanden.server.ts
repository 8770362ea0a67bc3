import { named, section } from './section.server'

export const medgivanden = section(
  'medgivanden',
  ['medgivande', 'medgivande_change'],
  `SELECT slug AS beteckning, contact AS vem, organisation, party_role AS roll, purpose AS syfte, categories AS uppgifter__json,
     direction AS riktning, channels AS hur__json, first_day AS fran__dag, last_day AS till__dag, given_how AS gavs,
     given_on AS gavs__dag, ${named('taken_by')} AS togs_emot_av, copy_given_on AS kopia__dag, text_version AS textversion, recorded_at AS skrivet__tid,
     ${named('recorded_by')} AS av
   FROM medgivande WHERE person_id = @personId ORDER BY id`,
  `SELECT m.slug AS beteckning, x.kind AS andring, x.categories AS uppgifter__json, x.last_day AS till__dag,
     x.told_how AS sagt_hur, x.said_on AS sagt__dag, ${named('x.received_by')} AS till_vem, x.changed_at AS skrivet__tid, ${named('x.changed_by')} AS av
   FROM medgivande m JOIN medgivande_change x ON x.medgivande_id = m.id WHERE m.person_id = @personId ORDER BY x.id`,
)
