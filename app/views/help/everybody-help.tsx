import { path } from '~/paths'
import { counted } from '~/text/number'
import { TextLink } from '~/ui/text-link'
import type { House } from './house'
import { Topic } from './topic'
import { TwoStepsHelp } from './two-steps-help'

export const EverybodyHelp = ({ house: { settings } }: { house: House }) => (
  <>
    <Topic title="Logga in och ut">
      <p>
        Du loggar in med e-post och lösenord. Efter {settings.sessionIdleMinutes} minuter utan att du gör något, eller{' '}
        {counted(settings.sessionHours, 'timme', 'timmar')} i sträck, loggas du ut. Har du glömt lösenordet ber du
        systemförvaltaren om en ny länk. Den gäller en gång, och du väljer ett nytt lösenord själv. Har du aldrig haft
        något lösenord behöver du en inbjudan av samma person.
      </p>
      <p>
        På <TextLink to={path('menu')}>menysidan</TextLink> kan du logga ut överallt, till exempel om du har tappat en
        telefon.
      </p>
    </Topic>
    <TwoStepsHelp />
    <Topic title="Flera roller">
      <p>
        Har du flera roller använder du en i taget. Byt roll i sidhuvudet eller på menysidan. Det du får se och göra
        följer rollen.
      </p>
    </Topic>
    <Topic title="Vem ser vad?">
      <p>
        Bara din chef och Reko-AG för din arbetsplats ser uppgifter om din frånvaro. Varje gång skrivs det i en logg.
        Ingen annan kan se om en sida finns: svaret är detsamma som för en sida som inte finns.
      </p>
    </Topic>
    <Topic title="Mejl från portalen">
      <p>
        Väntar något på dig får du ett mejl på morgonen, högst ett om dagen och aldrig på helger. Där står bara hur
        många saker det är. Vem, vad och när ser du först när du har loggat in.
      </p>
      <p>
        Ett möte som är nytt eller ändrat de närmaste två dagarna mejlas direkt. Under{' '}
        <TextLink to={path('settings')}>Inställningar</TextLink> väljer du om du vill ha mejl varje arbetsdag, bara när
        något brådskar eller aldrig. Är du borta och har en ersättare går mejlen till ersättaren.
      </p>
    </Topic>
    <Topic title="Tangentbord, skärmläsare och papper">
      <p>
        Allt går att göra med bara tangentbordet och utan skript. Sidorna går att förstora till 400 procent och att
        skriva ut. Mer står i <TextLink to={path('accessibility')}>tillgänglighetsredogörelsen</TextLink>.
      </p>
    </Topic>
  </>
)
