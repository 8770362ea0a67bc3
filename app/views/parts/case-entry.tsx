import { path } from '~/paths'
import { givenName } from '~/text/person'
import { Button, LinkButton } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { Section } from '~/ui/section'

interface CaseEntry {
  person: { slug: string; name: string | null }
  openCase: { slug: string } | null
  may: { openCase: boolean }
  /** Why one would be opened from here. */
  reason: 'signal' | 'spell' | 'wish'
  signal?: string
  role: string
}

/** The way to the open case of an employee, or a button that opens one. */
export function CaseEntry({ person, openCase, may, reason, signal, role }: CaseEntry) {
  if (openCase !== null)
    return (
      <Section title="Ärende">
        <LinkButton to={path('case', { id: openCase.slug })}>Till ärendet</LinkButton>
      </Section>
    )
  if (!may.openCase) return null
  return (
    <Section title="Ärende">
      <p className="measure mb-3 text-row">
        Behöver {givenName(person.name)} stöd över tid? I ett ärende finns klockan, samtalen, planen och mötena på ett
        ställe.
      </p>
      <Form action={path('cases')} role={role}>
        <HiddenField name="medarbetare" value={person.slug} />
        <HiddenField name="anledning" value={reason} />
        {signal !== undefined && <HiddenField name="signal" value={signal} />}
        <Button kind="outline">Öppna ärende</Button>
      </Form>
    </Section>
  )
}
