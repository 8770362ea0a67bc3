import { Topic } from './topic'

export const LogHelp = () => (
  <>
    <Topic title="Vad loggen visar">
      <p>
        Varje gång någon läser eller ändrar uppgifter om en person: vem, i vilken roll, vad, om vem, när och hur det
        gick. Försök som nekades finns också med. Innehållet visas inte, bara vilka fält som ändrades.
      </p>
    </Topic>
    <Topic title="Granska">
      <p>
        Ta stickprov. Fråga dig om personen hade anledning att läsa just då. Titta särskilt på det som nekades, på
        ovanliga tider och på samma person läst av många.
      </p>
    </Topic>
    <Topic title="Kan loggen ändras?">
      <p>
        Nej. Händelser kan bara läggas till, och varje händelse bär ett fingeravtryck av den förra. Ändras eller
        försvinner en händelse stämmer inte kedjan. Den som sköter driften kontrollerar den med ett kommando.
      </p>
    </Topic>
  </>
)
