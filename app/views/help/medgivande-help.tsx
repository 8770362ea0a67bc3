import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { ToDo, Topic } from './topic'

/** The medgivande and the threads for those at the employer. */
export const MedgivandeHelp = () => (
  <>
    <Topic title="När du behöver ett medgivande">
      <p>
        Innan du tar kontakt med vården eller företagshälsovården om en medarbetare. Medgivandet häver sekretessen mot
        den som medarbetaren har sagt ja till, och bara för det som är ikryssat. Det är inte det som ger dig rätt att
        föra ärendet: arbetsanpassning, plan och rehabilitering är arbetsgivarens skyldighet, med eller utan medgivande.
      </p>
      <p>
        Fråga utan att pressa. Berätta konkret varför ni vill ha kontakt, vem det gäller och vad ni vill fråga. Ett nej
        ska aldrig ge medarbetaren ett sämre stöd.
      </p>
    </Topic>
    <Topic title="Skriva upp ett medgivande">
      <ToDo>
        <li>Helst ger medarbetaren det själv på Min sida.</li>
        <li>
          Annars skriver du upp det i ärendet, under Medgivanden: skriftligt eller muntligt, vilken dag och vem som tog
          emot det.
        </li>
        <li>Medarbetaren får se det du har skrivit och säger om det stämmer.</li>
        <li>Ge medarbetaren en kopia. Den finns som PDF.</li>
      </ToDo>
      <p>
        Det gäller högst tolv månader. Portalen påminner innan det tar slut. Byter medarbetaren vårdgivare behövs ett
        nytt.
      </p>
    </Topic>
    <Topic title="Skriva till vården">
      <p>
        I ärendet, under Meddelanden, startar du en tråd med den som medgivandet gäller. För varje meddelande kryssar du
        i vilka slags uppgifter det innehåller. Täcker medgivandet inte dem går det inte att skicka. Portalen säger
        ifrån om en text ser ut att innehålla ett personnummer, ett telefonnummer eller en diagnos.
      </p>
      <p>
        Vem som hör av sig, om vad, och vad medarbetaren ska veta först står i{' '}
        <TextLink to={path('contactGuide')}>Kontakt mellan arbetsgivare och vård</TextLink>. Skriv aldrig om en
        medarbetare i vanlig e-post, inte ens med medgivande.
      </p>
    </Topic>
    <Topic title="När medarbetaren ångrar sig">
      <p>
        Återkallar medarbetaren medgivandet, eller går tiden ut, låses tråden genast för båda. Det står sedan när och
        varför. Får du veta det muntligt skriver du upp det samma dag i ärendet. I ärendet och på Min sida finns en
        lista över vad som har lämnats ut, när, till vem och med vilket medgivande.
      </p>
    </Topic>
    <Topic title="Skyddade personuppgifter">
      <p>
        För den som har skyddade personuppgifter finns inga trådar. Ta kontakt på annat sätt, tillsammans med
        medarbetaren.
      </p>
    </Topic>
  </>
)
