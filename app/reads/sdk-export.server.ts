import { attachmentsIn } from '#db/attachment.server'
import { contentOf } from '#db/attachment-content.server'
import { contentsOf, type MessageContent, type MessageHead } from '#db/message.server'
import type { StoredMedgivande } from '#db/medgivande.server'
import { sdkAddressOn } from '#db/sdk-address.server'
import { sdkExportsIn, type StoredSdkExport } from '#db/sdk.server'
import { settingsOn } from '#db/setting.server'
import { standingOfThread } from '#db/thread-medgivande.server'
import type { StoredThread } from '#db/thread.server'
import { mediaType } from '~/domain/attachment/kind'
import type { SdkAddress, SdkFile } from '~/domain/sdk'
import { defineRead, type Question } from './gate.server'
import { mayGo } from './sdk-desk.server'
import { reachableThread } from './thread.server'

interface SdkTaken {
  personId: number
  threadId: number
  exported: StoredSdkExport
  sender: SdkAddress
  employer: string
  person: string | null
  party: StoredThread['party']
  message: MessageHead
  content: MessageContent
  files: SdkFile[]
  medgivande: StoredMedgivande
}

/** One that has been taken out, to be fetched while the medgivande still covers it. */
export const readSdkExport = defineRead({
  action: 'sdk.export',
  object: ({ slug }: { thread: string; slug: string }) => slug,
  load: (question, { thread, slug }): SdkTaken | null => {
    const found = reachableThread(question, thread)
    const exported = found && sdkExportsIn(question.db, found.id).find((one) => one.slug === slug)
    return exported ? takenOut(question, found, exported) : null
  },
  persons: ({ personId }) => [personId],
  thread: ({ personId, threadId }) => ({ personId, threadId }),
})

function takenOut(question: Question, found: StoredThread, exported: StoredSdkExport): SdkTaken | null {
  const { db, today } = question
  const standing = standingOfThread(db, found, today)
  const message = found.messages.find(({ id }) => id === exported.messageId)
  const sender = sdkAddressOn(db, today)
  const content = message && contentsOf(db, [message.id]).get(message.id)
  if (!content || !mayGo(message, standing) || standing.medgivande === null || sender === null) return null
  return {
    ...{ personId: found.personId, threadId: found.id, exported, sender, message, medgivande: standing.medgivande },
    ...{ employer: settingsOn(db, today).employerName, person: found.person, party: found.party },
    ...{ content, files: filesOf(question, found, message.id) },
  }
}

const filesOf = ({ db }: Question, { id }: StoredThread, messageId: number): SdkFile[] =>
  attachmentsIn(db, id)
    .filter((file) => file.messageId === messageId)
    .map((file) => ({ name: file.name, type: mediaType[file.kind], bytes: contentOf(db, file.id) }))
