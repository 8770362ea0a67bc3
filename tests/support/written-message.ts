import type { MessagePurpose } from '~/domain/thread'
import type { MessageInput } from '~/writes/message.server'

export const written = (body: string, more: Partial<MessageInput> = {}): MessageInput => ({
  ...{ purpose: 'adaptation-question' as MessagePurpose, categories: ['adaptations'], replyBy: null, times: [] },
  ...{ body, numberLeft: false },
  ...more,
})
