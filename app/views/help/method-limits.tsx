import { Topic } from './topic'

export const MethodLimits = () => (
  <>
    <Topic title="De säger inte varför">
      <p>
        Portalen vet aldrig orsaken till frånvaro. Det finns inget fält för diagnos, och vi letar inte efter mönster i
        veckodagar. Vård av barn, ledighet och semester finns inte med.
      </p>
    </Topic>
    <Topic title="De rangordnar ingen">
      <p>
        Ingen person får poäng eller plats i en lista. En regel gäller eller gäller inte. Listor står i den ordning
        något ska göras.
      </p>
    </Topic>
    <Topic title="De kan vara fel">
      <p>
        En sjukanmälan kan vara fel förd i lönesystemet, eller inte inläst än. Chef och Reko-AG kan rätta en frånvaro på
        kortet. Då räknas allt om direkt, och det syns vem som rättade.
      </p>
    </Topic>
    <Topic title="Varifrån reglerna kommer">
      <p>
        Återinsjuknande inom fem dagar: 7 § sjuklönelagen. Läkarintyg: 8 § sjuklönelagen. Rehabiliteringskedjan: 27 kap.
        46–51 §§ socialförsäkringsbalken. Plan för återgång i arbete: 30 kap. 6 § socialförsäkringsbalken. Sex
        tillfällen på tolv månader är arbetsgivarens val, inte lag.
      </p>
    </Topic>
  </>
)
