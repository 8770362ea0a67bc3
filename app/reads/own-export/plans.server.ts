import { named, ofCases, section } from './section.server'

export const plans = section(
  'planer',
  ['plan_version', 'plan_share', 'plan_draft', 'plan_waiver'],
  `SELECT slug AS beteckning, number AS version, content AS plan__hemlig_json, adopted_at AS klar__tid, ${named('adopted_by')} AS av
   FROM plan_version WHERE case_id IN ${ofCases} ORDER BY id`,
  `SELECT slug AS beteckning, content AS delat_utkast__hemlig_json, shared_at AS delat__tid, reply_by AS svar_senast__dag,
     ${named('shared_by')} AS av FROM plan_share WHERE case_id IN ${ofCases} ORDER BY id`,
  `SELECT content AS utkast__hemlig_json, saved_at AS sparat__tid, ${named('saved_by')} AS av
   FROM plan_draft WHERE case_id IN ${ofCases}`,
  `SELECT reason AS plan_behovs_inte, text AS text__hemlig, waived_at AS skrivet__tid, ${named('waived_by')} AS av
   FROM plan_waiver WHERE case_id IN ${ofCases} ORDER BY id`,
)

export const planComments = section(
  'svar_om_planen',
  ['plan_comment'],
  `SELECT object AS plan, view AS svar, said AS text__hemlig, said_at AS skrivet__tid
   FROM plan_comment WHERE case_id IN ${ofCases} ORDER BY id`,
)
