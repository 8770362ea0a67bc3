import { dayAt, type Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnLogin, OwnPasskey } from '~/reads/own-login.server'
import { shortDay } from '~/text/day'
import { Act, ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { Lead } from '~/ui/lead'
import { Note } from '~/ui/note'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { ownLoginTrail } from './own-login-trail'

interface OwnLoginPageProps {
  login: OwnLogin
  /** A demo doesn't ask its own accounts for the second step. */
  excused: boolean
  today: Day
}

/** What somebody takes the second step with: an app, passkeys, and codes on paper for when both are gone. */
export const OwnLoginPage = ({ login, excused, today }: OwnLoginPageProps) => {
  const { appSince, keys, factors, asked } = login
  const hasOne = factors.app || keys.length > 0
  return (
    <>
      <Breadcrumb trail={ownLoginTrail()} />
      <PageTitle>Inloggning i två steg</PageTitle>
      <Lead>
        Först lösenordet, sedan något du har med dig. Då räcker det inte att någon har kommit över ditt lösenord.
        {asked ? ' Din roll kräver det.' : ' Du väljer själv om du vill ha det.'}
      </Lead>
      {excused && (
        <Note>
          Det här är ett demokonto. Du kan prova att ställa in steg två, men demon frågar inte efter det när någon
          loggar in.
        </Note>
      )}
      <ActBox tab="App för engångskoder">
        <Act
          title={appSince === null ? 'Ingen app är inställd' : `Inställd ${since(appSince, today)}`}
          actions={
            appSince === null ? (
              <LinkButton to={path('ownApp')} kind="filled">
                Ställ in en app
              </LinkButton>
            ) : (
              <LinkButton to={path('ownAppEnd')}>Koppla bort appen</LinkButton>
            )
          }
        >
          En app på telefonen visar en ny kod var 30:e sekund.
        </Act>
      </ActBox>
      <Section title="Passkeys" aside={<TextLink to={path('ownPasskeyNew')}>Lägg till en passkey</TextLink>}>
        {keys.length === 0 ? (
          <p className="measure">
            Du har ingen. En passkey ligger i telefonen, datorn eller en säkerhetsnyckel och ersätter både lösenord och
            kod.
          </p>
        ) : (
          <DataTable
            caption="Dina passkeys"
            rowHeader="name"
            columns={[
              { key: 'name', label: 'Namn' },
              { key: 'made', label: 'Tillagd' },
              { key: 'used', label: 'Senast använd' },
              { key: 'end', label: 'Ta bort' },
            ]}
            rows={keys.map((key) => rowOf(key, today))}
          />
        )}
      </Section>
      {hasOne && (
        <Section title="Reservkoder" aside={<TextLink to={path('ownCodes')}>Skapa nya</TextLink>}>
          <p className="measure">
            {factors.recoveryCodes === 0
              ? 'Du har inga kvar. Skapa nya, så att du kommer in om telefonen försvinner.'
              : `Du har ${factors.recoveryCodes} kvar. Varje kod går att använda en gång, när du inte har appen eller passkeyn.`}
          </p>
        </Section>
      )}
    </>
  )
}

const since = (moment: number, today: Day): string => shortDay(dayAt(new Date(moment)), today)

const rowOf = ({ slug, name, madeAt, usedAt }: OwnPasskey, today: Day) => ({
  key: slug,
  cells: {
    name,
    made: since(madeAt, today),
    used: usedAt === null ? 'Aldrig' : since(usedAt, today),
    end: (
      <TextLink to={path('ownPasskeyEnd', { id: slug })}>
        Ta bort<span className="sr-only"> {name}</span>
      </TextLink>
    ),
  },
})
