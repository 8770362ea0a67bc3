import { Topic } from './topic'

export const MethodRising = () => (
  <>
    <Topic title="Mot sig själv, och mot alla andra">
      <p>
        Vi ser på skillnaden mot hela organisationen, de senaste tolv månaderna och upp till 24 månader dessförinnan. En
        influensa eller en sommar drar åt samma håll för alla, och försvinner när vi räknar skillnaden.
      </p>
    </Topic>
    <Topic title="Det som avgör">
      <p>
        Har skillnaden ökat mer än slumpen förklarar? Det prövar vi på hur varje medarbetares egen frånvaro har ändrats.
        En arbetsplats är <b>stigande</b> när ökningen är så stor att den sällan kommer av en slump, och det gäller
        också utan den som har varit borta mest. Är ökningen mindre men har ett tecken i bilden det senaste halvåret
        säger vi <b>tecken på ökning</b>. Finns inte ett år att jämföra med går det inte att avgöra.
      </p>
    </Topic>
    <Topic title="Det som förklarar: bilden månad för månad">
      <p>
        Bilden på arbetsplatsens sida visar vad som är vanligt där, mellan två gränser, och fyra slags tecken på att
        något har ändrats:
      </p>
      <ul className="list-disc space-y-1 pl-5">
        <li>en månad över den övre gränsen</li>
        <li>åtta månader i rad över den vanliga nivån</li>
        <li>två av tre månader i rad nära den övre gränsen</li>
        <li>sex månader i rad, var och en högre än den förra</li>
      </ul>
      <p>
        Tecknen visar när det hände, men de avgör inget. I våra prov kallade de mer än var tredje arbetsplats utan någon
        ändring för stigande, eftersom en lång sjukskrivning gör många månader lika.
      </p>
    </Topic>
    <Topic title="Högre och stigande">
      <p>
        En arbetsplats räknas som både högre och stigande när den är det på samma mått: antingen all sjukfrånvaro eller
        de korta tillfällena. Orden säger vilket, och hur säkert det är.
      </p>
    </Topic>
  </>
)
