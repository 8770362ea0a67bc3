import { path } from '~/paths'
import { personName } from '~/text/person'
import { Button, ButtonRow } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { TypedForm } from '../parts/typed-form'
import type { PartiesPageProps } from './parties-page'

/** The invited, and who can be. They see the process and no individuals, and are out of it at once when they are taken off. */
export function PartyGuests({ shown, parties, guests, ...posted }: PartiesPageProps) {
  const action = path('interventionParties', { id: shown.slug })
  const mayTakeOff = (slug: string) => shown.may.invite || slug === parties.you
  const removable = parties.invited.filter(({ slug }) => mayTakeOff(slug))
  if (removable.length === 0 && !(shown.may.invite && shown.open)) return null
  return (
    <Section title="Inbjudna" aside="Ser insatsen, aldrig uppgifter om en enskild person">
      {removable.length > 0 && (
        <ul className="border-t border-rule">
          {removable.map(({ slug, name, role }) => (
            <li
              key={`${role} ${slug}`}
              className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule py-2"
            >
              <span>
                {personName(name)}, {guestRole[role]}
              </span>
              <Form action={action} role={posted.role}>
                <HiddenField name="atgard" value="ta-bort" />
                <HiddenField name="gast" value={`${role}:${slug}`} />
                <Button kind="link">
                  {slug === parties.you ? 'Lämna insatsen' : `Ta bort inbjudan till ${personName(name)}`}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {shown.may.invite && shown.open && guests.length > 0 && (
        <TypedForm {...posted} action={action} hidden={{ atgard: 'bjud-in' }}>
          {(field) => (
            <div className="mt-5">
              <RadioGroup
                {...field('gast')}
                legend="Bjud in"
                hint="Skyddsombudet ska få vara med i planeringen. Företagshälsovården bjuds in när ni vill ha deras stöd."
                options={guests.map(({ slug, name, organisation, role }) => ({
                  ...{ value: `${role}:${slug}`, label: personName(name) },
                  hint: [guestRole[role], organisation].filter(Boolean).join(', '),
                }))}
              />
              <ButtonRow>
                <Button kind="outline">Bjud in</Button>
              </ButtonRow>
            </div>
          )}
        </TypedForm>
      )}
      {shown.may.invite && shown.open && guests.length === 0 && (
        <p className="measure mt-3 text-row text-ink-2">
          Alla som kan bjudas in är redan med. Saknas någon? Systemförvaltaren lägger till konton och uppdrag.
        </p>
      )}
    </Section>
  )
}

const guestRole = { fhv: 'företagshälsovården', skyddsombud: 'skyddsombud' } as const
