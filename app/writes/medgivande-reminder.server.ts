import { accept } from '~/domain/outcome'
import { defineWrite } from './gate.server'

/** An employee whose medgivande ends within so many days. */
export interface EndReminder {
  medgivande: string
  lastDay: number
  days: 3 | 14
  accountId: number
}

/** Tells each employee, once for each distance and last day, that something on Min sida waits. */
export const remind = defineWrite({
  action: 'medgivande.remind',
  seenBy: 'medgivande.remind',
  find: (_context, reminders: readonly EndReminder[]) => ({ thing: reminders, personId: null, object: 'medgivanden' }),
  decide: (reminders) => accept(reminders),
  store: (_db, reminders) => ({ reminded: reminders.length }),
  fields: () => ['notice'],
  details: (reminders) => ({ reminders: reminders.length }),
  notices: (reminders) =>
    reminders.map(({ medgivande, lastDay, days, accountId }) => ({
      dedupKey: `medgivande-ends:${medgivande}:${lastDay}:${days}:${accountId}`,
      accountId,
      kind: 'medgivande-asked',
      payload: { medgivande },
    })),
})
