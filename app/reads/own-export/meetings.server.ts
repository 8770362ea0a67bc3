import { named, ofCases, section } from './section.server'

export const meetings = section(
  'moten',
  ['meeting', 'meeting_change', 'meeting_need'],
  `SELECT slug AS beteckning, kind AS sort, on_day AS dag__dag, from_time AS borjar, to_time AS slutar, place AS plats__hemlig,
     called_at AS kallat__tid, ${named('called_by')} AS av
   FROM meeting WHERE case_id IN ${ofCases} ORDER BY id`,
  `SELECT m.slug AS beteckning, x.kind AS sort, x.on_day AS dag__dag, x.from_time AS borjar, x.to_time AS slutar,
     x.place AS plats__hemlig, x.reason AS text__hemlig, x.changed_at AS skrivet__tid, ${named('x.changed_by')} AS av
   FROM meeting m JOIN meeting_change x ON x.meeting_id = m.id WHERE m.case_id IN ${ofCases} ORDER BY x.id`,
  `SELECT 'need' AS sort, need_from AS vem, kind AS mote, why AS text__hemlig, reported_at AS skrivet__tid,
     ${named('reported_by')} AS av FROM meeting_need WHERE case_id IN ${ofCases} ORDER BY id`,
)

export const meetingAnswers = section(
  'svar_om_moten',
  ['meeting_invited', 'meeting_answer', 'meeting_minutes'],
  `SELECT m.slug AS mote, i.role AS vem, i.name AS namn__hemlig, ${named('i.account_id')} AS konto, w.kind AS svar,
     w.said AS text__hemlig, w.suggested_on AS forslag__dag, w.answered_at AS skrivet__tid
   FROM meeting m JOIN meeting_invited i ON i.meeting_id = m.id LEFT JOIN meeting_answer w ON w.invited_id = i.id
   WHERE m.case_id IN ${ofCases} ORDER BY i.id, w.id`,
  `SELECT m.slug AS mote, n.content AS protokoll__hemlig_json, n.finished AS klart__ja, n.reason AS text__hemlig,
     n.written_at AS skrivet__tid, ${named('n.written_by')} AS av
   FROM meeting m JOIN meeting_minutes n ON n.meeting_id = m.id WHERE m.case_id IN ${ofCases} ORDER BY n.id`,
)
