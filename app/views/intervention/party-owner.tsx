import { path } from '~/paths'
import { personName } from '~/text/person'
import { Button, ButtonRow } from '~/ui/button'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { TextArea } from '~/ui/text-area'
import { TypedForm } from '../parts/typed-form'
import type { PartiesPageProps } from './parties-page'

/** Hand over to another insatsägare; or take over, when the owner no longer is one. */
export function PartyOwner({ shown, parties, owners, ...posted }: PartiesPageProps) {
  const takesOver = parties.ownerLeft && posted.role === 'insatsagare' && shown.part !== 'owner'
  const able = takesOver ? owners.filter(({ slug }) => slug === parties.you) : owners
  if ((!shown.may['hand-over'] && !takesOver) || shown.stage === 'broken-off') return null
  return (
    <Section title={takesOver ? 'Ta över insatsen' : 'Lämna över insatsen'}>
      {able.length === 0 ? (
        <p className="measure text-row text-ink-2">
          Ingen annan insatsägare har arbetsplatsen i sitt uppdrag i dag. Systemförvaltaren lägger till uppdrag.
        </p>
      ) : (
        <TypedForm {...posted} action={path('interventionParties', { id: shown.slug })} hidden={{ atgard: 'lamna' }}>
          {(field) => (
            <>
              <RadioGroup
                {...field('till')}
                legend={takesOver ? 'Ny ägare' : 'Vem tar över?'}
                {...(takesOver && { value: able[0]?.slug })}
                options={able.map(({ slug, name }) => ({ value: slug, label: personName(name) }))}
              />
              <TextArea {...field('lamna-skal')} label="Varför?" hint="Alla som är med läser det." />
              <ButtonRow>
                <Button kind="outline">{takesOver ? 'Ta över' : 'Lämna över'}</Button>
              </ButtonRow>
            </>
          )}
        </TypedForm>
      )}
    </Section>
  )
}
