import { path } from '~/paths'
import { ownAdvice } from '~/text/medgivande-state'
import { whoMayText } from '~/text/own-medgivande'
import { ButtonTo, LinkButton } from '~/ui/button'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { MedgivandeEntry } from '../parts/medgivande-entry'
import type { OwnStartPageProps } from './own-start-page'

/** What she has said yes to and still holds; taking it back has the same weight as changing it. */
export const OwnMedgivandenSection = ({ own: { medgivanden, employers }, today }: OwnStartPageProps) => (
  <Section title="Dina medgivanden" aside={<TextLink to={path('ownMedgivanden')}>Alla medgivanden</TextLink>}>
    {medgivanden.length === 0 && (
      <p className="measure">Du har inte sagt ja till att någon utanför arbetsplatsen får veta något om dig.</p>
    )}
    <ul>
      {medgivanden.map((one) => (
        <MedgivandeEntry
          key={one.slug}
          medgivande={one}
          advice={ownAdvice(one)}
          more={<TextLink to={path('ownMedgivande', { id: one.slug })}>Läs allt och se vad som har skickats</TextLink>}
          who="Du"
          today={today}
          buttons={
            <>
              <LinkButton to={path('ownMedgivandeChange', { id: one.slug })}>Ändra</LinkButton>
              <ButtonTo to={path('ownMedgivandeEnd', { id: one.slug })} kind="end">
                Ta tillbaka
              </ButtonTo>
            </>
          }
        >
          {whoMayText(one, employers)}
        </MedgivandeEntry>
      ))}
    </ul>
    {medgivanden.length > 0 && (
      <p className="measure mt-4 text-small text-ink-2">
        Tar du tillbaka ett medgivande stängs tråden direkt för alla. Du behöver inte säga varför.
      </p>
    )}
  </Section>
)
