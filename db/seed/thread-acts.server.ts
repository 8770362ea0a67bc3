import { statement } from '#db/client.server'
import { systemContext, type Context } from '#db/context.server'
import type { Day } from '~/domain/day'
import type { TakenFile } from '~/domain/attachment/attachment'
import type { InformationCategory } from '~/domain/medgivande'
import type { Outcome } from '~/domain/outcome'
import type { MessagePurpose } from '~/domain/thread'
import { readThread } from '~/reads/thread.server'
import { add } from '~/writes/attachment.server'
import { saveDraft } from '~/writes/message-draft.server'
import { receive } from '~/writes/message-receipt.server'
import { send, type MessageInput } from '~/writes/message.server'
import { start } from '~/writes/thread.server'

interface Told {
  purpose: MessagePurpose
  categories: readonly InformationCategory[]
  body: string
  replyBy?: Day
  times?: MessageInput['times']
  /** Files that go along. */
  files?: readonly TakenFile[]
}

const written = ({ replyBy, times = [], files: _files, ...told }: Told): MessageInput => ({
  ...told,
  ...{ replyBy: replyBy ?? null, times, numberLeft: false },
})

/** Somebody writes to a party about an employee for the first time. */
export const begun = (by: Context, name: string, party: string, told: Told): Outcome<unknown> =>
  start(by, {
    ...{ slug: slugOf(caseText, name), party: slugOf('SELECT slug FROM account WHERE email = ?', party) },
    first: written(told),
  })

/** And answers, or writes again. */
export function said(by: Context, name: string, party: string, told: Told): Outcome<unknown> {
  const slug = threadOf(name, party)
  const attachments = (told.files ?? []).flatMap((file) => {
    const added = add(by, { slug, file, scanned: false })
    return added.kind === 'done' ? [added.value.slug] : []
  })
  return send(by, { slug, message: written(told), attachments })
}

/** Somebody opens the thread and has what is new on her screen. */
export function opened(by: Context, name: string, party: string): Outcome<unknown> {
  const slug = threadOf(name, party)
  const shown = readThread(by, { slug })
  return shown.kind === 'done' && shown.value.receive ? receive(by, { slug }) : shown
}

/** She begins to write and never sends it. */
export const drafted = (by: Context, name: string, party: string, text: string): Outcome<unknown> =>
  saveDraft(by, { slug: threadOf(name, party), revision: 0, values: { text } })

/** The latest thread about an employee with a party. */
export const threadOf = (name: string, party: string): string =>
  slugOf(
    `SELECT t.slug FROM thread t JOIN account a ON a.id = t.party_id JOIN employment e ON e.person_id = t.person_id
     WHERE e.name = ? AND a.email = ? ORDER BY t.id DESC`,
    name,
    party,
  )

const caseText = `SELECT c.slug FROM support_case c JOIN employment e ON e.person_id = c.person_id
  WHERE e.name = ? ORDER BY c.id DESC`

const slugOf = (text: string, ...of: string[]): string =>
  statement<{ slug: string }>(systemContext('demo').db, text).get(...of)?.slug ?? ''
