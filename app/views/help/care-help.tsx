import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { ToDo, Topic } from './topic'

/** For those outside the employer: rehabkoordinator in healthcare, and FHV. */
export const CareHelp = () => (
  <>
    <Topic title="Varför har du fått ett mejl?">
      <p>
        En arbetsgivare vill nå dig om en patient som har sagt ja till det. I mejlet står därför bara att du har ett
        meddelande. När du har loggat in ser du vem det gäller, vem som frågar, vad de undrar och när de vill ha svar.
        Du ser bara de trådar som du är med i.
      </p>
    </Topic>
    <Topic title="Logga in första gången">
      <ToDo>
        <li>Öppna länken i inbjudan. Den gäller en gång och under en begränsad tid.</li>
        <li>Välj ett lösenord.</li>
        <li>
          Ställ in steg två: en app som visar en kod på sex siffror, eller en passkey i telefonen eller datorn. Spara
          reservkoderna.
        </li>
      </ToDo>
      <p>Har länken slutat gälla ber du den som bjöd in dig om en ny. Oanvända konton avslutas av sig själva.</p>
    </Topic>
    <Topic title="Medgivandet">
      <p>
        Överst i tråden står vilket medgivande som gäller: vilka slags uppgifter ni får dela och till vilken dag. Det är
        patientens medgivande till arbetsgivaren. Det ersätter inte det samtycke som du behöver på din sida, enligt
        lagen om koordineringsinsatser. Saknar du samtycke säger du det med en knapp i tråden, utan att skriva något om
        patienten.
      </p>
      <p>
        Återkallar patienten sitt medgivande, eller går tiden ut, låses tråden genast för er båda. Byter patienten
        vårdgivare behövs ett nytt. Medgivandet gäller högst tolv månader åt gången.
      </p>
    </Topic>
    <Topic title="Svara på två minuter">
      <ToDo>
        <li>
          Öppna <TextLink to={path('threads')}>Meddelanden</TextLink>. Det som väntar på dig står först.
        </li>
        <li>Läs vad arbetsgivaren frågar om, och vem du kan ringa hos dem och när.</li>
        <li>Kryssa i vad ditt svar handlar om, skriv och skicka. Vill du hellre träffas föreslår du en mötestid.</li>
      </ToDo>
      <p>
        Skriv om arbetet: vad personen klarar, vad som behöver ändras och hur länge. Diagnosen behövs sällan, och får
        bara stå där när patienten uttryckligen har sagt ja till det. Personnummer får aldrig stå i ett meddelande.
      </p>
    </Topic>
    <Topic title="Vem ser det du skriver?">
      <p>
        Chefen och Reko-AG som ansvarar för medarbetaren, och patienten själv på sin sida. Varje gång någon läser skrivs
        det i en logg. Det du skriver blir en handling hos arbetsgivaren.
      </p>
    </Topic>
  </>
)
