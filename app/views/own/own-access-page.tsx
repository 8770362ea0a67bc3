import type { Day } from '~/domain/day'
import { placeText } from '~/domain/log'
import { path } from '~/paths'
import type { OwnAccess } from '~/reads/own-access.server'
import { keptText } from '~/text/own'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { LooksTable } from './looks-table'
import { OwnHead } from './own-head'

interface OwnAccessPageProps {
  access: OwnAccess
  /** The portal's own work is shown too. */
  system: boolean
  today: Day
}

/** Who has looked at or changed anything about her, and who was turned away. */
export const OwnAccessPage = ({ access: { looks, older, names, keptYears }, system, today }: OwnAccessPageProps) => (
  <>
    <OwnHead title="De här har tittat">
      Varje gång någon läser eller ändrar något om dig skrivs det upp, även när någon nekas. Loggen tas bort{' '}
      {keptText(keptYears, 'att det hände')}.
    </OwnHead>
    <Section
      title="Alla gånger"
      aside={
        <TextLink to={path('ownAccess', {}, { portalen: system ? null : 'ja' })}>
          {system ? 'Dölj det portalen gör själv' : 'Visa också det portalen gör själv'}
        </TextLink>
      }
    >
      {!names && (
        <p className="measure mb-3 text-row text-ink-2">
          Din arbetsgivare visar roller här, inte namn. Fråga din chef om du behöver veta vem det var.
        </p>
      )}
      <LooksTable looks={looks} names={names} today={today} />
      {older && (
        <p className="mt-4 text-row">
          <TextLink to={path('ownAccess', {}, { fore: placeText(older), portalen: system ? 'ja' : null })}>
            Visa äldre
          </TextLink>
        </p>
      )}
    </Section>
    <p className="mt-6 text-row">
      Verkar något fel?{' '}
      <TextLink to={path('ownErrorNew', {}, { om: 'access' })}>Säg till, så tittar någon på det</TextLink>
    </p>
  </>
)
