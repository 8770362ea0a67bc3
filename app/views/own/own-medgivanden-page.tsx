import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ListedMedgivande, Taker } from '~/reads/medgivande.server'
import { ownLead, whoMayText } from '~/text/own-medgivande'
import { ownAdvice } from '~/text/medgivande-state'
import { ButtonTo, LinkButton } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { Note } from '~/ui/note'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { MedgivandeEntry } from '../parts/medgivande-entry'
import { OwnHead } from './own-head'
import { OwnMedgivandeAsk } from './own-medgivande-ask'

interface OwnMedgivandenPageProps {
  medgivanden: readonly ListedMedgivande[]
  employers: readonly Taker[]
  isProtected: boolean
  today: Day
}

/** Everything she has said yes to, those that hold first in sight and the others kept under them. */
export const OwnMedgivandenPage = ({ medgivanden, employers, isProtected, today }: OwnMedgivandenPageProps) => {
  const standing = medgivanden.filter(({ over }) => !over)
  const over = medgivanden.filter((one) => one.over)
  const asked = standing.find(({ needsAnswer }) => needsAnswer)
  return (
    <>
      <OwnHead title="Dina medgivanden">{ownLead(standing.length)}</OwnHead>
      {isProtected && (
        <Note>
          Du har skyddade personuppgifter. Då kan du inte ge medgivanden här, eftersom inget får kunna röja var du
          finns. Behöver vården och din chef prata, gör de det i telefon och bara om du vill.
        </Note>
      )}
      {asked && <OwnMedgivandeAsk medgivande={asked} today={today} />}
      <Section
        title="Gäller nu"
        aside={!isProtected && <TextLink to={path('ownMedgivandeNew')}>Ge ett nytt medgivande</TextLink>}
      >
        {standing.length === 0 ? (
          <Empty title="Inget gäller nu">Ingen utanför arbetsplatsen får veta något om dig härifrån.</Empty>
        ) : (
          <ul>
            {standing.map((one) => (
              <Standing key={one.slug} medgivande={one} employers={employers} today={today} />
            ))}
          </ul>
        )}
        <p className="measure mt-4 text-small text-ink-2">
          Tar du tillbaka ett medgivande stängs tråden direkt för alla. Du behöver inte säga varför.
        </p>
      </Section>
      {over.length > 0 && (
        <Section title="Gäller inte längre">
          <ul>
            {over.map((one) => (
              <MedgivandeEntry
                key={one.slug}
                medgivande={one}
                advice={ownAdvice(one)}
                more={<More slug={one.slug} />}
                who="Du"
                today={today}
              >
                Det gällde:
              </MedgivandeEntry>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

interface StandingProps {
  medgivande: ListedMedgivande
  employers: readonly Taker[]
  today: Day
}

const Standing = ({ medgivande, employers, today }: StandingProps) => (
  <MedgivandeEntry
    medgivande={medgivande}
    advice={ownAdvice(medgivande)}
    more={<More slug={medgivande.slug} />}
    who="Du"
    today={today}
    buttons={
      <>
        <LinkButton to={path('ownMedgivandeChange', { id: medgivande.slug })}>Ändra</LinkButton>
        <ButtonTo to={path('ownMedgivandeEnd', { id: medgivande.slug })} kind="end">
          Återkalla medgivande
        </ButtonTo>
      </>
    }
  >
    {whoMayText(medgivande, employers)}
  </MedgivandeEntry>
)

const More = ({ slug }: { slug: string }) => (
  <TextLink to={path('ownMedgivande', { id: slug })}>Läs allt och se vad som har skickats</TextLink>
)
