import type { Contact } from '~/domain/contact'
import type { Day } from '~/domain/day'
import type { TalkKind, TalkNote } from '~/domain/talk'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'

export interface StoredTalk {
  id: number
  slug: string
  kind: TalkKind
  contactId: number
  contact: Contact
  time: string | null
  place: string | null
  /** As it stands; null while it isn't written up, or what was written has been marked as wrong. */
  note: (TalkNote & { by: string }) | null
}

interface TalkRow {
  id: number
  slug: string
  kind: TalkKind
  contactId: number
  on: Day
  heldOn: Day | null
  time: string | null
  place: string | null
  content: string | null
  by: string | null
}

/** Talks of a case, the latest first. */
export const talksIn = (db: Client, caseId: number): StoredTalk[] =>
  statement<TalkRow>(
    db,
    `SELECT t.id, t.slug, t.kind, t.contact_id AS contactId, c.on_day AS "on", c.held_on AS heldOn, t.at_time AS "time", t.place,
       n.content, a.name AS "by"
     FROM talk t JOIN contact c ON c.id = t.contact_id
     LEFT JOIN talk_note n ON n.id = (SELECT max(id) FROM talk_note WHERE talk_id = t.id AND ${standsRight})
     LEFT JOIN account a ON a.id = n.written_by
     WHERE t.case_id = ? AND t.${standsRight} AND c.called_off_on IS NULL ORDER BY coalesce(c.held_on, c.on_day) DESC, t.id DESC`,
  )
    .all(caseId)
    .map(({ on, heldOn, place, content, by, ...row }) => ({
      ...row,
      contact: { kind: 'talk', on, heldOn },
      place: openOptional(place),
      note: content === null || by === null ? null : { ...(JSON.parse(open(content)) as TalkNote), by },
    }))
