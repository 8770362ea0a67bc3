import { Topic } from './topic'

export const MethodBeforeAfter = () => (
  <>
    <Topic title="Höga siffror faller tillbaka av sig själva">
      <p>
        En arbetsplats väljs ut när siffran är som högst. Nästa år är den ofta lägre, även om ingen har gjort något. Det
        kallas återgång mot det normala. Därför räcker det inte att jämföra före med efter.
      </p>
    </Topic>
    <Topic title="Mot liknande arbetsplatser utan stöd">
      <p>
        Vi tar tolv månader före den dag planen publicerades, och tolv månader som börjar tre månader efter.
        Förändringen jämförs med de fem mest lika arbetsplatserna utan insats: samma slags verksamhet, ungefär lika
        stora och med ungefär lika hög frånvaro före. Skillnaden mellan förändringarna är det som kan ha med insatsen
        att göra.
      </p>
      <p>
        Runt den skillnaden ligger ett osäkerhetsspann, 95 procent. Rymmer det noll säger vi{' '}
        <b>ingen säkerställd skillnad</b>. Är det färre än elva personer, eller inte tolv månader än, säger vi{' '}
        <b>för litet underlag</b>.
      </p>
      <p>Också en säker skillnad kan ha andra orsaker. Den är ett skäl att fråga vad som hjälpte, inte ett bevis.</p>
    </Topic>
  </>
)
