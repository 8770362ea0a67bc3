import { z } from 'zod'
import { choiceField, dayField } from './form'
import { partyContactChannels } from './party-contact'
import { sides } from './thread'

/** A contact beside the thread: how, who began it, and when. */
export const partyContactForm = z.object({
  satt: choiceField(partyContactChannels),
  initiativ: choiceField(sides),
  datum: dayField,
})

/** At which field each refusal is shown. */
export const partyContactFieldOf: Readonly<Record<string, string>> = {
  ...{ 'contact-ahead': 'datum', 'contact-too-long-ago': 'datum', 'contact-already-noted': 'datum' },
  ...{ 'not-by-phone': 'satt', 'not-by-meeting': 'satt' },
}
