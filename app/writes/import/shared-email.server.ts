import { statement } from '#db/client.server'
import { standingWith } from '#db/import-batch.server'
import { stageUnseen, type Context } from '../gate.server'

export const sharedEmailNote = 'email-of-another'

/** Says of a file of staff how many of its rows bring an address that somebody else has at the same time. */
export function noteSharedEmails({ db }: Context, change: number, file: number): void {
  const count = statement<{ n: number }>(db, sharing).get({ change })?.n ?? 0
  if (count === 0) return
  const note = JSON.stringify({ code: sharedEmailNote, count })
  stageUnseen(db, () => statement(db, addNote).run(note, file))
}

/** The row that came last, or of the same import the person who did. */
const sharing = `SELECT count(*) AS n FROM employment_version r WHERE r.born_in = @change AND r.email IS NOT NULL AND EXISTS (
  SELECT 1 FROM employment_version o WHERE o.email = r.email AND o.person_id <> r.person_id AND ${standingWith('o')}
    AND o.first_day <= coalesce(r.last_day, o.first_day) AND r.first_day <= coalesce(o.last_day, r.first_day)
    AND (o.born_in, o.person_id) < (r.born_in, r.person_id))`

const addNote = `UPDATE import_file SET notes = json_insert(notes, '$[#]', json(?)) WHERE id = ?`
