import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { ToDo, Topic } from './topic'

/** How to review regularly: signs, samples, and what to say about them. */
export const LogReviewHelp = () => (
  <>
    <Topic title="Granska regelbundet">
      <ToDo>
        <li>
          Börja med <TextLink to={path('hints')}>tecknen</TextLink>. Varje natt går portalen igenom gårdagens logg och
          pekar på det som kan vara värt att titta på. Ett tecken är en fråga, inte ett fel.
        </li>
        <li>
          Dra ett <TextLink to={path('samples')}>stickprov</TextLink> varje månad, till exempel tio händelser. Det
          hittar sådant som inget tecken visar.
        </li>
        <li>
          Fråga dig om personen hade anledning att läsa just då. Skriv ”utan anmärkning” eller ”behöver utredas” och
          varför.
        </li>
        <li>Behöver något utredas tar du det med den som ansvarar för det hos arbetsgivaren, utanför portalen.</li>
      </ToDo>
      <p>Ingen granskar sin egen läsning. Är ni flera loggranskare granskar ni varandra.</p>
    </Topic>
    <Topic title="Det tecknen inte kan se">
      <p>
        Portalen vet inte vem som är släkt, granne eller vän med vem. Den som läser om en närstående och samtidigt har
        uppdrag för den personen syns inte. Därför behövs stickproven, och medarbetarna som själva ser vem som har
        tittat.
      </p>
    </Topic>
    <Topic title="Stickprov som går att göra om">
      <p>
        Vilka händelser som dras avgörs av ett tal som sparas. Med samma tal och samma dagar blir det samma stickprov,
        så att någon annan kan se att det inte har valts. Det går att dra oftare bland skyddade personuppgifter, försök
        som nekades och läsning utanför arbetstid. Resultatet går att hämta som en fil.
      </p>
    </Topic>
  </>
)
