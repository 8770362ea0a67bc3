import { standingTerms } from '~/domain/medgivande'
import type { readSdkExport } from '~/reads/sdk-export.server'
import type { SdkPackage } from '~/documents/sdk-package.server'
import type { Outcome } from '~/domain/outcome'

type Taken = ReturnType<typeof readSdkExport> extends Outcome<infer Value> ? Value : never

/** What has been taken out, as the document wants it. */
export function printedOf({ exported, sender, message, content, medgivande, files, ...who }: Taken): SdkPackage {
  const { purpose, categories, replyBy, at, by } = message
  const { recipient, refToMessageId, conversationId, sdkMessageId: messageId } = exported
  const { givenOn, facts } = medgivande
  return {
    ...{
      writtenAt: new Date(exported.exportedAt),
      messageId,
      conversationId,
      refToMessageId,
      sender,
      recipient,
      files,
    },
    message: {
      ...{ employer: who.employer, person: who.person, party: partyText(who.party) },
      ...{ purpose, categories, replyBy, at, by, body: content.body, times: content.times },
      ...{ files: files.map(({ name }) => name), medgivande: { givenOn, to: standingTerms(facts).to } },
    },
  }
}

const partyText = ({ name, organisation }: Taken['party']): string => [name, organisation].filter(Boolean).join(', ')
