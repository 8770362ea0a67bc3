import { ToDo, Topic } from './topic'

export const AdminHelp = () => (
  <>
    <Topic title="Läsa in filer">
      <ToDo>
        <li>Välj en eller flera filer: organisation, personal, schema och frånvaro, som CSV, XLSX eller PAXml.</li>
        <li>Portalen läser dem på prov. Inget ändras än.</li>
        <li>Läs hur många rader som är nya, ändras, finns redan eller har fel.</li>
        <li>Ta in filen, eller kasta den och börja om.</li>
      </ToDo>
      <p>
        Stora filer läses i bakgrunden. Du kan lämna sidan och komma tillbaka. Samma fil två gånger ändrar ingenting.
      </p>
    </Topic>
    <Topic title="Rader med fel">
      <p>
        Varje fel står med rad, kolumn, värde och vad som är fel. Hämta listan, rätta i lönesystemet och läs in igen. Du
        kan också ta in resten och lämna de felaktiga raderna utanför. Inget hoppas över utan att det syns.
      </p>
    </Topic>
    <Topic title="Filer med andra rubriker">
      <p>
        Koppla filens rubriker till portalens kolumner en gång och spara kopplingen som en mall. Nästa gång väljer du
        mallen.
      </p>
    </Topic>
    <Topic title="Ångra en inläsning">
      <p>
        Öppna inläsningen och välj att ångra den. Har någon rad ändrats sedan dess, av en senare fil eller för hand,
        ångras inget. I stället får du se vilka rader det gäller.
      </p>
    </Topic>
    <Topic title="Personnummer och sjukdom">
      <p>
        Personnumret blir kön, födelseår och en nyckel som inte går att läsa baklänges. Själva numret sparas aldrig. Det
        finns ingen plats för diagnoser, och du ser aldrig frånvaro för en namngiven person.
      </p>
    </Topic>
    <Topic title="Mejl från portalen">
      <p>
        På startsidan ser du hur många mejl som väntar på att skickas och hur många som inte gick. Väntar alla saknas en
        e-postserver eller så svarar den inte. Portalen försöker i ungefär ett dygn innan den ger upp. Till en adress
        som inte finns försöker den inte igen.
      </p>
    </Topic>
    <Topic title="Klockan och inställningarna">
      <p>
        Under Regler finns klockans gränser. De som följer av lag ändrar du bara när lagen ändras. Ni kan lägga till
        egna, till exempel en dag då chefen bedömer behovet av anpassning. Pröva först: du får veta hur många av dem som
        är sjukskrivna i dag som har nått dagen. Där finns också inställningarna, till exempel hur länge en chef har på
        sig att svara på en signal. En ändring gäller från den dag du väljer och aldrig bakåt.
      </p>
    </Topic>
    <Topic title="Användare, uppdrag och ersättare">
      <p>
        En inbjudan ger en länk som gäller en gång. Uppdrag och ersättare har första och sista dag och slutar av sig
        själva. En ersättare ser det som den frånvarande ser, de dagarna och inte längre.
      </p>
    </Topic>
  </>
)
