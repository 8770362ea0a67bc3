import { path } from '~/paths'
import type { Role } from '~/domain/role'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { roleName } from '~/text/role'
import { Button, ButtonRow } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { TypedForm } from '../parts/typed-form'
import type { PartiesPageProps } from './parties-page'

/** Those who only follow: oneself, and for owner and chef anybody who reaches the workplace. */
export function PartyFollowers({ shown, parties, readers, ...posted }: PartiesPageProps) {
  const action = path('interventionParties', { id: shown.slug })
  if (!shown.may.follow && !shown.may.invite) return null
  const { you } = parties
  const others = readers.filter(({ slug }) => slug !== you)
  const removable = parties.followers.filter(({ slug }) => shown.may.invite || slug === you)
  return (
    <Section title="Följare" aside="Läser det som är publicerat och får veta när en ny version kommer">
      {removable.map(({ slug, name }) => (
        <Act key={slug} {...{ action, role: posted.role, slug }} atgard="sluta">
          {slug === you ? 'Sluta följa' : `Ta bort ${personName(name)} som följare`}
        </Act>
      ))}
      {you !== null && shown.part === null && shown.stage !== 'broken-off' && (
        <Act {...{ action, role: posted.role, slug: you }} atgard="folj">
          Följ insatsen
        </Act>
      )}
      {shown.may.invite && shown.stage !== 'broken-off' && others.length > 0 && (
        <TypedForm {...posted} action={action} hidden={{ atgard: 'folj' }}>
          {(field) => (
            <div className="mt-5">
              <RadioGroup
                {...field('vem')}
                legend="Lägg till någon som följer"
                options={others.map(({ slug, name, role }) => ({
                  ...{ value: slug, label: personName(name), hint: sentence(roleName[role as Role]) },
                }))}
              />
              <ButtonRow>
                <Button kind="outline">Lägg till</Button>
              </ButtonRow>
            </div>
          )}
        </TypedForm>
      )}
    </Section>
  )
}

interface ActProps {
  action: string
  role: string
  slug: string
  atgard: 'folj' | 'sluta'
  children: string | string[]
}

const Act = ({ action, role, slug, atgard, children }: ActProps) => (
  <Form action={action} role={role}>
    <HiddenField name="atgard" value={atgard} />
    <HiddenField name="vem" value={slug} />
    <Button kind={atgard === 'folj' ? 'outline' : 'link'}>{children}</Button>
  </Form>
)
