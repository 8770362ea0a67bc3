import { Topic } from './topic'

export const MethodHigh = () => (
  <>
    <Topic title="Slumpen är större på små arbetsplatser">
      <p>
        På en arbetsplats med tolv medarbetare räcker ett par förkylningar för att siffran ska bli hög. På en med hundra
        jämnar det ut sig. Bilden av alla arbetsplatser ser därför ut som en liggande tratt: det väntade spannet är
        brett till vänster, där de små är, och smalt till höger.
      </p>
      <p>
        Spannet är räknat så att 95 av 100 arbetsplatser skulle ligga inom det om bara slumpen skilde dem åt. Den yttre
        gränsen rymmer 998 av 1 000. Vi räknar slumpen per person och inte per dag, eftersom dagarna i en sjukskrivning
        hör ihop.
      </p>
      <p>
        Varje arbetsplats prövas mot sin egen arbetstid. Banden i bilden gäller för en vanlig arbetstid, så en punkt
        precis vid kanten kan få en annan bedömning än den ser ut att få.
      </p>
    </Topic>
    <Topic title="Troligen högre och tydligt högre">
      <p>
        Ligger en arbetsplats över spannet säger vi <b>troligen högre än slumpen förklarar</b>. Men arbetsplatser
        skiljer sig alltid åt av goda skäl, till exempel olika åldrar och olika arbete. Vi räknar ut hur mycket de
        brukar skilja sig åt, och lägger till det. Ligger arbetsplatsen över också den gränsen säger vi{' '}
        <b>tydligt högre</b>.
      </p>
    </Topic>
    <Topic title="Aldrig på en enda persons frånvaro">
      <p>
        Vi prövar en gång till utan den som har varit borta mest. Håller det inte då, säger vi inte att arbetsplatsen är
        högre. Portalen visar aldrig vem det är.
      </p>
    </Topic>
    <Topic title="Går inte att avgöra">
      <p>
        Är arbetsplatsen för liten, eller har den funnits mindre än sex av de tolv månaderna, säger vi inget. Det är
        inte samma sak som att allt är som det ska.
      </p>
    </Topic>
    <Topic title="Listan sorteras efter dagar över">
      <p>
        Dagar över är skillnaden mot hela organisationen, räknad i sjukdagar på ett år. En stor arbetsplats som ligger
        lite över kan ha fler dagar att vinna än en liten som ligger mycket över. Därför går listan efter dagar och inte
        efter procent.
      </p>
    </Topic>
  </>
)
