import { defaultSettings } from '~/domain/setting'
import { countWord } from '~/text/number'
import { ToDo, Topic } from './topic'

const { signalDueDays, signalEscalationDays } = defaultSettings

export const ChefHelp = () => (
  <>
    <Topic title="Börja på startsidan">
      <p>
        Där står det som väntar på dig, i den ordning det brådskar: vad, vem och när. Varje rad har en knapp. Väntar
        inget står det, och då är du klar.
      </p>
    </Topic>
    <Topic title="Svara på en signal">
      <p>
        En signal betyder att någon har varit borta på ett sätt som en regel letar efter. Den säger inget om varför. Den
        är en anledning att fråga hur det är, inte ett bevis för något.
      </p>
      <ToDo>
        <li>Öppna signalen och läs Varför ser jag detta?</li>
        <li>Läs inbjudan, ändra den om du vill och skicka den som du brukar.</li>
        <li>Svara: bokat samtal med datum, annan åtgärd, eller ingen åtgärd och varför.</li>
      </ToDo>
      <p>
        Svara inom {countWord(signalDueDays)} dagar. Behöver du mer tid skjuter du upp svaret till ett datum och skriver
        varför. Utan svar efter {countWord(signalEscalationDays)} dagar får Reko-AG signalen också, så att ingen blir
        bortglömd.
      </p>
    </Topic>
    <Topic title="Stödja någon över tid i ett ärende">
      <p>
        Behöver någon stöd längre än ett samtal öppnar du ett ärende på kortet, eller när du läser en signal. En person
        har ett ärende i taget. Där finns klockan, samtalen, planen, mötena och åtgärderna på ett ställe, och överst
        står det enda du ska göra nu.
      </p>
      <ToDo>
        <li>Säg hur länge frånvaron väntas vara. Minst 60 dagar betyder att en plan ska vara klar till dag 30.</li>
        <li>Boka samtalet. Du får en guide, förberedelser och en inbjudan att kopiera.</li>
        <li>
          Skriv planen tillsammans med medarbetaren. Utkastet sparas, och du ser vad som saknas innan du gör den klar.
        </li>
        <li>Kalla till möte när fler behöver vara med, och skriv upp vad var och en ska göra.</li>
        <li>
          Vill du ha dagarna i din egen kalender skapar du en länk på sidan Dina dagar i kalendern. Där står varken namn
          eller vad det gäller.
        </li>
        <li>Behöver någon annan veta vad som händer lägger du till dem under Följer ärendet.</li>
        <li>Avsluta när stödet inte behövs längre. Portalen frågar hur det går efter 2, 6 och 12 veckor.</li>
      </ToDo>
      <p>
        Skriv om arbetet, aldrig om sjukdom. Portalen säger ifrån om en text ser ut att innehålla en diagnos, ett
        personnummer eller ett telefonnummer. Blev något fel markerar du det som fel i historiken. Det står kvar, men
        räknas inte.
      </p>
    </Topic>
    <Topic title="Hitta en medarbetare">
      <p>
        Under Medarbetare finns de som du är chef för i dag. Sök på namn och välj vilka du vill se. Det du väljer står i
        adressen, så du kan spara den som ett bokmärke.
      </p>
      <p>
        På kortet ser du hur det är nu, klockan med de dagar då något ska göras, frånvaron de senaste 24 månaderna och
        vad som har hänt.
      </p>
    </Topic>
    <Topic title="Anteckna att ni har pratat">
      <p>
        Välj att anteckna en kontakt på kortet. Skriv dag och på vilket sätt ni hördes. Då slutar signalen om att ni
        inte har pratat. Skriv inget om sjukdom.
      </p>
    </Topic>
    <Topic title="Registrera eller rätta frånvaro för hand">
      <p>
        Gör det på kortet. Filen från lönesystemet skriver inte över det du har fört in. Säger filen något annat får du
        en fråga, och du bestämmer vad som stämmer.
      </p>
    </Topic>
    <Topic title="Någon saknas, eller är inte min">
      <p>
        Vem som är chef för vem kommer från personalfilen. Be systemförvaltaren rätta den. När någon byter chef ser den
        nya chefen kortet samma dag, och du gör det inte längre.
      </p>
    </Topic>
  </>
)
