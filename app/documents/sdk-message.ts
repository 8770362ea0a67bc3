import { longestLabel, type SdkAddress, type SdkFile, type SdkMessage } from '~/domain/sdk'
import { element, leaf } from './xml-text'

export const sdkNamespace = 'urn:riv:infrastructure:messaging:MessageWithAttachments:3'

/** A message as an SDK client takes it in; in the order that Digg's schema wants its parts. */
export const sdkMessage = (message: SdkMessage): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<messagePayload xmlns="${sdkNamespace}">${element(
    'message',
    header(message),
    element('messageBody', document(message)),
  )}</messagePayload>\n`

const header = ({
  writtenAt,
  messageId,
  conversationId,
  refToMessageId,
  label,
  recipient,
  sender,
}: SdkMessage): string =>
  element(
    'messageHeader',
    leaf('creationDateTime', writtenAt.toISOString()),
    leaf('messageId', messageId),
    leaf('conversationId', conversationId),
    refToMessageId === null ? '' : leaf('refToMessageId', refToMessageId),
    leaf('label', label.slice(0, longestLabel)),
    leaf('confidentiality', 'true'),
    element('generatingSystem', identity('un-encoded', 'Rekoportalen')),
    element('recipient', element('recipientID', organisation(recipient)), attention(recipient)),
    element('sender', element('senderID', organisation(sender)), attention(sender)),
  )

const identity = (root: string, extension: string): string => leaf('root', root) + leaf('extension', extension)

const organisation = ({ organisation: extension }: SdkAddress): string => identity('iso6523-actorid-upis', extension)

const attention = ({ address }: SdkAddress): string =>
  element(
    'attention',
    element(
      'subOrganization',
      element('organizationId', identity('urn:riv:infrastructure:messaging:functionalAddress', address)),
    ),
  )

const document = ({ messageId, label, text, files }: SdkMessage): string =>
  element(
    'documents',
    leaf('documentID', messageId),
    leaf('documentName', label.slice(0, longestLabel)),
    leaf('index', '1'),
    ...files.map(contentFile),
    element('ContentText', leaf('characterSequence', text)),
  )

const contentFile = ({ name, type, bytes }: SdkFile): string =>
  element(
    'ContentFiles',
    leaf('fileName', name),
    leaf('contentType', type),
    element('content', Buffer.from(bytes).toString('base64')),
  )
