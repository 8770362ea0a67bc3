import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { ToDo, Topic } from './topic'

/** The medgivande in the words of whoever gives it. */
export const EmployeeMedgivandeHelp = () => (
  <>
    <Topic title="Medgivande: vad betyder det?">
      <p>
        Ett medgivande är ditt ja till att arbetsgivaren och någon utanför, till exempel en rehabkoordinator i vården,
        får prata med varandra om dig. Utan ditt medgivande kan ingen av dem skriva om dig till den andra i portalen.
      </p>
      <p>
        Du bestämmer vem det gäller, vad ni får dela och hur länge. Varje sorts uppgift kryssar du i för sig. Diagnos är
        aldrig ikryssad från början, och arbetsgivaren har ingen rätt att kräva den.
      </p>
    </Topic>
    <Topic title="Vad medgivandet inte är">
      <p>
        Din chef behöver inte ditt medgivande för att stödja dig på jobbet eller för att skriva en plan. Det är
        arbetsgivarens skyldighet enligt lag. Säger du nej, eller ångrar dig, finns stödet på jobbet kvar. Det som
        arbetsgivaren redan har skrivit i ärendet tas inte bort.
      </p>
    </Topic>
    <Topic title="Ge, ändra och återkalla">
      <ToDo>
        <li>
          Öppna <TextLink to={path('ownMedgivanden')}>Dina medgivanden</TextLink> och välj vem det gäller.
        </li>
        <li>Kryssa i vad ni får dela och välj sista dagen. Du läser igenom allt innan du säger ja.</li>
        <li>Vill du dela mindre ändrar du medgivandet när som helst.</li>
        <li>
          Vill du sluta trycker du Återkalla medgivande. Det gäller genast. Tråden låses för båda, och du behöver inte
          säga varför. Det som redan är sagt går inte att ta tillbaka, men du ser vad det var.
        </li>
      </ToDo>
      <p>
        Ett medgivande gäller högst tolv månader åt gången. Du får en påminnelse innan det tar slut. Byter du vårdgivare
        behövs ett nytt. Har chefen eller Reko-AG skrivit upp ett medgivande som du gav muntligt eller på papper ser du
        det här, och säger om det stämmer.
      </p>
    </Topic>
    <Topic title="Skyddade personuppgifter">
      <p>
        Har du skyddade personuppgifter går det inte att skriva till vården om dig i portalen. Då kan ingen av misstag
        visa var du finns. Kontakten tas på annat sätt, tillsammans med dig.
      </p>
    </Topic>
  </>
)
