import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { EmployeeMedgivandeHelp } from './employee-medgivande-help'
import { Topic } from './topic'

/** What is one's own: Min sida, the medgivande and who has looked. */
export const EmployeeHelp = () => (
  <>
    <Topic title="Min sida">
      <p>
        På <TextLink to={path('ownStart')}>Min sida</TextLink> ser du det som gäller dig: din plan, dina möten, dina
        medgivanden, din frånvaro som portalen har den och om en regel har gett en signal om dig. Du kan säga vad du
        tycker om planen, svara på en kallelse och säga till när något är fel.
      </p>
      <p>Tycker du att en signal är fel säger du emot den där. Reko-AG svarar, och du ser senast när.</p>
    </Topic>
    <EmployeeMedgivandeHelp />
    <Topic title="Vem har tittat på uppgifter om mig?">
      <p>
        Varje gång någon läser eller ändrar något om dig skrivs det i en logg. Under{' '}
        <TextLink to={path('ownAccess')}>De här har tittat</TextLink> ser du rollen, när det var och vad personen
        gjorde. Din arbetsgivare bestämmer om du också får se namnet.
      </p>
      <p>
        Loggen granskas av en loggranskare, som inte ser innehållet. Ser du något du inte förstår kan du fråga din chef
        eller loggranskaren.
      </p>
    </Topic>
    <Topic title="Hämta allt om dig">
      <p>
        Under <TextLink to={path('ownExport')}>Hämta allt</TextLink> beställer du en kopia av allt portalen har om dig.
        Den görs i ordning i bakgrunden, och du ser på sidan när den är klar.
      </p>
    </Topic>
  </>
)
