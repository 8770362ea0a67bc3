import { Topic } from './topic'

export const GuideBefore = () => (
  <>
    <Topic title="Vem hör av sig?">
      <p>
        Bestäm tillsammans med medarbetaren. Många i vården tycker att det är bäst när patienten själv tar första
        kontakten [2]. Orkar hen inte det gör chefen eller Reko-AG det, eller rehabkoordinatorn från vårdens sida.
      </p>
      <p>
        Att det är oklart vem som ansvarar för vad är ett av de vanligaste hindren [2]. I de försök som har gjorts ville
        alla helst ha aktuella kontaktuppgifter [1]. Skriv därför alltid vem hos er som svarar, och när den personen går
        att nå.
      </p>
    </Topic>
    <Topic title="Vad ska medarbetaren ha fått veta?">
      <p>
        Varför ni vill ha kontakt, vad ni tänker fråga om, vem som får svaret och hur länge det gäller. Att det är
        frivilligt och går att ta tillbaka när som helst, utan skäl [3]. Säg det konkret: ”Vi vill fråga om du kan börja
        med kortare pass.”
      </p>
    </Topic>
    <Topic title="Två samtycken, och båda behövs">
      <p>
        Vården behöver patientens samtycke för att berätta något. Det tar vården [3]. Medgivandet här gäller vad ni på
        arbetsgivarens sida får berätta och ta emot. Saknas samtycket i vården kan rehabkoordinatorn säga det med en
        knapp, utan att säga något om patienten.
      </p>
    </Topic>
    <Topic title="Skyddade personuppgifter">
      <p>Den som har skyddade personuppgifter är inte med i trådar. Ta kontakten på annat sätt, tillsammans.</p>
    </Topic>
  </>
)
