import { path } from '~/paths'
import { givenName } from '~/text/person'
import { Button, LinkButton } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { Section } from '~/ui/section'
import type { PersonPageProps } from './person-page'

export function PersonCase({ card, role }: Pick<PersonPageProps, 'card' | 'role'>) {
  const { person, openCase, now, may } = card
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
        <HiddenField name="anledning" value={now.kind === 'sick' ? 'spell' : 'wish'} />
        <Button kind="outline">Öppna ärende</Button>
      </Form>
    </Section>
  )
}
