import { named, section } from './section.server'

export const messages = section(
  'meddelanden',
  [
    'thread',
    'thread_closure',
    'message',
    'message_read',
    'attachment',
    'attachment_content',
    'sdk_export',
    'sdk_arrival',
    'party_contact',
  ],
  `SELECT t.slug AS trad, ${named('t.party_id')} AS med, t.party_role AS roll, t.started_at AS skrivet__tid,
     ${named('t.started_by')} AS av, c.closed_at AS stangd__tid
   FROM thread t LEFT JOIN thread_closure c ON c.thread_id = t.id WHERE t.person_id = @personId ORDER BY t.id`,
  `SELECT t.slug AS trad, m.slug AS beteckning, m.side AS fran, m.purpose AS syfte, m.categories AS uppgifter__json,
     m.body AS text__hemlig, m.reply_by AS svar_senast__dag, m.times AS tider__json, m.sent_at AS skrivet__tid,
     ${named('m.sent_by')} AS av
   FROM thread t JOIN message m ON m.thread_id = t.id WHERE t.person_id = @personId ORDER BY m.id`,
  `SELECT m.slug AS last, r.read_at AS skrivet__tid, ${named('r.account_id')} AS av
   FROM thread t JOIN message m ON m.thread_id = t.id JOIN message_read r ON r.message_id = m.id WHERE t.person_id = @personId`,
  `SELECT t.slug AS trad, f.name AS bilaga__hemlig, f.kind AS sort, f.bytes AS storlek, f.added_at AS skrivet__tid
   FROM thread t JOIN attachment f ON f.thread_id = t.id WHERE t.person_id = @personId AND f.message_id IS NOT NULL`,
  `SELECT m.slug AS skickat_med_sdk, x.recipient_organisation AS till, x.exported_at AS skrivet__tid, ${named('x.exported_by')} AS av
   FROM thread t JOIN message m ON m.thread_id = t.id JOIN sdk_export x ON x.message_id = m.id WHERE t.person_id = @personId`,
  `SELECT m.slug AS kom_med_sdk, x.sender_organisation AS fran
   FROM thread t JOIN message m ON m.thread_id = t.id JOIN sdk_arrival x ON x.message_id = m.id WHERE t.person_id = @personId`,
  `SELECT t.slug AS trad, x.channel AS kontakt_genom, x.initiative AS fran, x.held_on AS dag__dag, x.noted_at AS skrivet__tid,
     ${named('x.noted_by')} AS av
   FROM thread t JOIN party_contact x ON x.thread_id = t.id WHERE t.person_id = @personId`,
)
