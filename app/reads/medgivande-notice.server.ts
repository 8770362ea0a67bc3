import { statement } from '#db/client.server'
import { medgivandeBySlug, type StoredMedgivande } from '#db/medgivande.server'
import type { StoredNotice } from '#db/outbox.server'
import { endReminder, needsAnswer } from '~/domain/medgivande'
import type { Question } from './gate.server'
import { relationsTo } from './scope.server'

/** She still has something to say about it; or whoever is told still answers for her, or has written in a thread under it. */
export function medgivandeNoticeStands(question: Question, { kind, payload, accountId }: StoredNotice): boolean {
  const known = medgivandeBySlug(question.db, String(payload.medgivande))
  if (!known) return false
  return kind === 'medgivande-asked' ? isHers(question, known, accountId) : concerns(question, known, accountId)
}

function isHers({ db, today }: Question, { personId, facts }: StoredMedgivande, accountId: number): boolean {
  const own = statement(db, 'SELECT 1 FROM account_person WHERE account_id = ? AND person_id = ?')
  return own.get(accountId, personId) !== undefined && (needsAnswer(facts, today) || endReminder(facts, today) !== null)
}

function concerns({ db, today }: Question, { personId, party }: StoredMedgivande, accountId: number): boolean {
  if (accountId === party.accountId)
    return (
      statement(db, 'SELECT 1 FROM thread WHERE party_id = ? AND person_id = ?').get(accountId, personId) !== undefined
    )
  return (['chef', 'rekoAg'] as const).some((role) => {
    const reached = relationsTo(db, { accountId, name: '', role, personId: null }, personId, today)
    return reached.has('manages') || reached.has('assigned')
  })
}
