import { addDays, type Day } from '~/domain/day'
import type { Minutes } from '~/domain/minutes'

/** What Mehdi's meeting came to. */
export const mehdisMinutes = (attended: string[], day: Day): Minutes => ({
  attended,
  said: `Halva dagar fungerar när Mehdi börjar klockan 9 och har en paus mitt i passet.
De långa hembesöken går inte än. Dokumentationen går bra om den får göras i lugn och ro.`,
  agreed: 'Mehdi arbetar halva dagar i fyra veckor till. Hembesöken delas mellan kollegorna så länge.',
  tasks: [
    { what: 'Pröva en längre dag i veckan och säga till hur det gick', who: 'medarbetare', dueOn: addDays(day, 18) },
    { what: 'Ordna ett rum för dokumentation', who: 'rekoAg', dueOn: addDays(day, 14) },
  ],
})
