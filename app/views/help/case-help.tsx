import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { dayOf, type House } from './house'
import { ToDo, Topic } from './topic'

/** From an absence that lasts to somebody back at work: what to do, by when, and whose duty it is. */
export function CaseHelp({ house }: { house: House }) {
  const [plan, long] = [dayOf(house, 'plan', 30), dayOf(house, 'longAbsence', 60)]
  return (
    <>
      <Topic title="Öppna ett ärende">
        <p>
          Behöver någon stöd längre än ett samtal öppnar du ett ärende på kortet, eller när du läser en signal. En
          person har ett ärende i taget. Där finns klockan, samtalen, planen, mötena och åtgärderna på ett ställe, och
          överst står det enda du ska göra nu.
        </p>
        <ToDo>
          <li>
            Säg hur länge frånvaron väntas vara. Minst {long} dagar betyder att en plan ska vara klar till dag {plan}.
          </li>
          <li>Boka samtalet. Du får en guide, förberedelser och en inbjudan att kopiera.</li>
          <li>Skriv planen tillsammans med medarbetaren.</li>
          <li>Kalla till möte när fler behöver vara med, och skriv upp vad var och en ska göra.</li>
          <li>
            Vill du ha dagarna i din egen kalender skapar du en länk på sidan Dina dagar i kalendern. Där står varken
            namn eller vad det gäller.
          </li>
          <li>Behöver någon annan veta vad som händer lägger du till dem under Följer ärendet.</li>
          <li>Avsluta när stödet inte behövs längre. Portalen frågar hur det går efter 2, 6 och 12 veckor.</li>
        </ToDo>
      </Topic>
      <Topic title="Läsa klockan">
        <p>
          Klockan visar vilken dag frånvaron är på och vad som ska göras härnäst, av vem och senast när. Det som är för
          sent står med ord, inte bara med färg. Har du gjort något som klockan ber om skriver du upp det i ärendet.
        </p>
        <p>
          Reglerna räknar dagar på olika sätt, så samma dag kan ha flera nummer. Alla gränser, och hur var och en
          räknas, står på <TextLink to={`${path('method')}#raknare`}>Så räknar vi</TextLink>.
        </p>
      </Topic>
      <Topic title="Plan för återgång i arbete: när, och vems plikt">
        <p>
          Planen är arbetsgivarens skyldighet enligt 30 kap. 6 § socialförsäkringsbalken. I portalen är det chefen som
          gör den. Medarbetaren ska så långt det går vara med och göra den.
        </p>
        <ToDo>
          <li>
            Kan du anta att arbetsförmågan blir nedsatt minst {long} dagar: gör planen klar senast dag {plan}.
          </li>
          <li>Såg det först ut att bli kortare, och visar sig sedan bli så långt: gör planen genast.</li>
          <li>
            Framgår det av hälsotillståndet att medarbetaren inte kan komma tillbaka behövs ingen plan. Skriv ner skälet
            i portalen. Blir hälsan bättre gör du planen genast.
          </li>
          <li>Se till att planen följs, och ändra den när något förändras.</li>
        </ToDo>
        <p>
          Försäkringskassan kan be att få se planen. Skicka den bara då. Den hämtas som PDF från en version som är klar.
        </p>
      </Topic>
      <Topic title="Skriva planen">
        <ToDo>
          <li>Gå igenom arbetsuppgifterna: kan, kan med ändring eller kan inte. Beskriv ändringen.</li>
          <li>Skriv anpassningarna, vem som ordnar dem och från vilken dag.</li>
          <li>Trappa upp i steg, och bestäm när ni stämmer av innan nästa steg.</li>
          <li>Bestäm hur ni håller kontakten och när ni följer upp.</li>
          <li>Säg om medarbetaren har varit med, annars varför inte.</li>
        </ToDo>
        <p>
          Utkastet sparas medan du skriver, och du ser när. Bredvid står det som saknas. När inget saknas gör du planen
          klar. Då blir den en version som alltid går att läsa, och du kan fortsätta på nästa. Skriver två samtidigt får
          den som sparar sist se båda texterna.
        </p>
      </Topic>
      <Topic title="Vad du inte ska skriva">
        <p>
          Skriv om arbetet, aldrig om sjukdom. Portalen säger ifrån om en text ser ut att innehålla en diagnos, ett
          personnummer eller ett telefonnummer. Blev något fel markerar du det som fel i historiken. Det står kvar, men
          räknas inte.
        </p>
      </Topic>
    </>
  )
}
