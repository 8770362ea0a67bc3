import type { ShownThread } from '~/reads/thread.server'
import { personName } from '~/text/person'
import { partyRoleName } from '~/text/medgivande'
import { reachedText } from '~/text/thread'
import { sentence } from '~/text/number'
import { Section } from '~/ui/section'

/** Who the other side is, and how each is reached by telephone. */
export const ThreadContacts = ({ thread: { side, colleagues, party, employer } }: { thread: ShownThread }) =>
  side === 'party' ? (
    <Section title="Så når du arbetsgivaren" aside={employer}>
      {colleagues.map((one, place) => (
        <Contact
          key={place}
          who={`${personName(one.name)}, ${one.role === 'chef' ? 'chef' : 'Reko-AG'}`}
          note={one.answers ? 'Svarar i den här tråden.' : null}
          {...one}
        />
      ))}
    </Section>
  ) : (
    <Section title="Så når ni mottagaren" aside={party.organisation ?? undefined}>
      <Contact who={`${personName(party.name)}, ${partyRoleName[party.role]}`} note={null} {...party} />
    </Section>
  )

interface ContactProps {
  who: string
  note: string | null
  phone: string | null
  phoneHours: string | null
}

const Contact = ({ who, note, ...reached }: ContactProps) => (
  <div className="border-b border-rule py-3">
    <p className="font-key">{who}</p>
    <p className="text-row text-ink-2">
      {[sentence(reachedText(reached) ?? 'Inget telefonnummer är angivet.'), note].filter(Boolean).join(' ')}
    </p>
  </div>
)
