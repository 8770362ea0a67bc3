import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { Topic } from './topic'

export const RekoAgHelp = () => (
  <>
    <Topic title="Det du ser">
      <p>
        Signaler och medarbetare på de arbetsplatser som du är knuten till. Startsidan visar dem i den ordning det
        brådskar. Signaler som ingen har svarat på i tid märks ut.
      </p>
    </Topic>
    <Topic title="När en signal har gått vidare till dig">
      <p>
        Chefen har inte svarat i tid. Börja med att ringa chefen. Ni kan svara båda två, och det syns vem som gjorde
        det. Signaler på arbetsplatser utan chef kommer direkt till dig.
      </p>
    </Topic>
    <Topic title="Följa och ta över ett ärende">
      <p>
        Under Ärenden ser du alla som pågår hos dem du når, med det som ska göras först överst. Chefen är ansvarig tills
        någon lämnar över. Du kan ta över, eller lämna tillbaka, med en rad om varför. Tryck Följ ärendet när du vill
        veta vad som händer utan att leda det. Startsidan och nästa mejl säger att något har hänt, mejlet inte vad.
      </p>
    </Topic>
    <Topic title="Kontakt med vården">
      <p>
        <TextLink to={path('contactGuide')}>Kontakt mellan arbetsgivare och vård</TextLink> säger vem som hör av sig, om
        vad, och vad medarbetaren ska veta först. Under Meddelanden finns också hur många kontakter det har varit.
      </p>
    </Topic>
    <Topic title="Ta ut en lista">
      <p>
        Under Signaler finns Hämta som CSV. Filen har de senaste signalerna för dem du når, även avslutade. Den
        innehåller uppgifter om personer: spara den inte längre än du behöver.
      </p>
    </Topic>
    <Topic title="Skyddade personuppgifter">
      <p>
        Namnet visas inte i listor och filer. På kortet kan du visa namnet om du behöver det. Du skriver varför, och det
        loggas.
      </p>
    </Topic>
  </>
)
