import { systemContext } from '#db/context.server'
import { readThreadReminders } from '~/reads/thread-reminder.server'
import { remind } from '~/writes/thread-reminder.server'
import { answerOf } from './answer.server'

/** What a night brings about in threads with healthcare. */
export function remindInThreads({ mail }: { mail: boolean }): void {
  const { replies, locked } = answerOf(readThreadReminders(systemContext(signature), undefined))
  const reminders = { locked, replies: mail ? replies : [] }
  if (reminders.replies.length + reminders.locked.length > 0) answerOf(remind(systemContext(signature), reminders))
}

const signature = 'utskick'
