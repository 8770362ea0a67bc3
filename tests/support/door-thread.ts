import { keepFile } from '#db/attachment-sending.server'
import { statement } from '#db/client.server'
import { pdf } from '#tests/domain/attachment/files'
import { exportMessage } from '~/writes/sdk-export.server'
import { value } from './outcome'
import { personas } from './people'
import { threaded } from './threaded'
import type { World } from './world'

/** A thread about Jonas, with a file sent in it and a message taken out for SDK. @returns its opaque name */
export function doorThread(w: World): string {
  w.setting('sdkOrganisation', '0203:exempel.se')
  w.setting('sdkAddress', 'sdk.rehab.exempel.se')
  const { thread: slug, message } = threaded(w, { employee: 'Jonas Ekberg' })
  const karin = w.as(personas.chef, 'chef')
  const recipient = { organisation: '0203:vard.example', address: 'sdk.vc.vard.example' }
  value(exportMessage(karin, { slug, message, recipient }))
  const row = statement<{ id: number; threadId: number }>(
    w.db,
    'SELECT id, thread_id AS threadId FROM message WHERE slug = ?',
  ).get(message)
  const adding = { scanned: false, addedAt: karin.now, addedBy: karin.actor.accountId ?? 0 }
  keepFile(
    w.db,
    { name: 'Schema.pdf', kind: 'pdf', bytes: pdf() },
    { threadId: row?.threadId ?? 0, messageId: row?.id ?? 0, ...adding },
  )
  return slug
}
