import { keepDraft } from '#db/message-draft.server'
import { isOpen } from '~/domain/case'
import type { DraftValues } from '~/domain/message-draft'
import { accept, refuse } from '~/domain/outcome'
import { whyNotWrite } from '~/domain/thread'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { findThread } from './message.server'
import { signed } from './signed.server'

interface Saving {
  /** Opaque name of the thread, or of the case. */
  slug: string
  revision: number
  values: DraftValues
}

/** Keep what is being written in a thread. */
export const saveDraft = defineWrite({
  action: 'message.draft',
  seenBy: 'thread.read',
  find: (context, { slug }: Saving) => findThread(context, slug),
  decide: ({ facts }, saving, { today }) => {
    const stopped = whyNotWrite(facts, today)
    return stopped === null ? accept(saving) : refuse(stopped)
  },
  store: (_db, saving, _found, context) => kept(saving, context),
  fields: () => ['draft'],
})

/** And for a thread that has not been started. */
export const saveFirstDraft = defineWrite({
  action: 'message.draft',
  seenBy: 'case.read',
  find: (context, { slug }: Saving) => findCase(context, slug),
  decide: ({ facts }, saving) => (isOpen(facts) ? accept(saving) : refuse('case-closed')),
  store: (_db, saving, _found, context) => kept(saving, context),
  fields: () => ['draft'],
})

function kept({ slug, revision, values }: Saving, context: Context): { revision: number } {
  const { at, by } = signed(context)
  keepDraft(context.db, slug, by, values, at)
  return { revision: revision + 1 }
}
