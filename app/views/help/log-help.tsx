import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { LogReviewHelp } from './log-review-help'
import { Topic } from './topic'

export const LogHelp = () => (
  <>
    <Topic title="Vad loggen visar">
      <p>
        Varje gång någon läser eller ändrar uppgifter om en person: vem, i vilken roll, vad, om vem, när och hur det
        gick. Försök som nekades finns också med. Innehållet visas inte, bara vilka fält som ändrades. Från loggen går
        det aldrig att komma till någons sida.
      </p>
      <p>
        Söker du en person skriver du namnet eller anställningsnumret. Du ser bara namn, nummer och arbetsplats, så att
        du vet att det är rätt person. Den som har skyddade personuppgifter hittas bara på nummer, och namnet visas
        inte. Det du söker och läser hamnar också i loggen.
      </p>
    </Topic>
    <LogReviewHelp />
    <Topic title="Kan loggen ändras?">
      <p>
        Nej. Händelser kan bara läggas till, och varje händelse bär ett fingeravtryck av den förra. Ändras eller
        försvinner en händelse stämmer inte kedjan. Den som sköter driften kontrollerar den med ett kommando. Längst ner
        i <TextLink to={path('log')}>loggen</TextLink> står var kedjan slutar.
      </p>
    </Topic>
  </>
)
