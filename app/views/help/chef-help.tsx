import { counted } from '~/text/number'
import type { House } from './house'
import { ToDo, Topic } from './topic'

export const ChefHelp = ({ house: { settings } }: { house: House }) => (
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
        Svara inom {counted(settings.signalDueDays, 'dag', 'dagar')}. Behöver du mer tid skjuter du upp svaret till ett
        datum och skriver varför. Utan svar efter {counted(settings.signalEscalationDays, 'dag', 'dagar')} får Reko-AG
        signalen också, så att ingen blir bortglömd.
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
