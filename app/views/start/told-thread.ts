import { path } from '~/paths'
import type { ThreadAct } from '~/reads/thread-waiting.server'
import { messagePurposeName } from '~/text/message'
import { personName } from '~/text/person'
import { newText } from '~/text/thread'
import type { ToldAct } from './told-act'

/** A thread in which somebody is to answer, or has something to read. */
export function toldThread({ slug, person, party, last, contact, unread, answers }: ThreadAct, outside: boolean): ToldAct {
  const other = outside ? (contact ?? 'arbetsgivaren') : party.name
  const purpose = last === null ? '' : `${messagePurposeName[last.purpose]} från ${personName(last.by)}.`
  return {
    key: `thread ${slug}`,
    title: `${answers ? `Svara ${other}` : `Läs det ${other} skriver`} om ${personName(person)}`,
    text: [purpose, unread > 0 && `${newText(unread)}.`].filter(Boolean).join(' '),
    to: path('thread', { id: slug }),
    button: answers ? 'Läs och svara' : 'Läs meddelandet',
  }
}
