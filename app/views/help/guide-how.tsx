import { Topic } from './topic'

export const GuideHow = () => (
  <>
    <Topic title="Skriv i tråden">
      <p>Börja i ärendet, under Meddelanden. Be om svar senast en viss dag. Portalen påminner den som ska svara.</p>
    </Topic>
    <Topic title="Ring">
      <p>
        När det är bråttom, eller svårt att förklara i text. Medgivandet ska gälla telefon. Anteckna efteråt att ni har
        pratats vid, inte vad som sades. Då räknas kontakten.
      </p>
    </Topic>
    <Topic title="Mejla aldrig om en medarbetare">
      <p>
        E-post räcker inte för uppgifter om hälsa, inte ens när medarbetaren har sagt ja [5]. Mejlen härifrån säger bara
        att det finns något att läsa.
      </p>
    </Topic>
    <Topic title="Säker digital kommunikation, SDK">
      <p>
        Når ni mottagaren bara i SDK tar ni ut meddelandet från tråden och skickar det i er egen SDK-klient [6]. Svaret
        läser ni in på samma sida.
      </p>
    </Topic>
  </>
)
