import { systemContext } from '#db/context.server'
import { readEndReminders } from '~/reads/medgivande-reminder.server'
import { remind } from '~/writes/medgivande-reminder.server'
import { answerOf } from './answer.server'

/** Employees whose medgivanden end soon are told, fourteen and three days before. */
export function remindOfEnds(): void {
  const reminders = answerOf(readEndReminders(systemContext(signature), undefined))
  if (reminders.length > 0) answerOf(remind(systemContext(signature), reminders))
}

const signature = 'utskick'
