import { Topic } from './topic'

export const MethodMasking = ({ smallest }: { smallest: number }) => (
  <>
    <Topic title="Små grupper visas aldrig">
      <p>
        En grupp med färre än {smallest} personer visas inte: inte som siffra, inte i en bild och inte i en fil. Gränsen
        kan höjas av arbetsgivaren men aldrig bli lägre än elva.
      </p>
    </Topic>
    <Topic title="Ibland döljs en grupp till">
      <p>
        Anta att en enhet har 40 medarbetare på tre arbetsplatser: 8, 14 och 18. Visade vi enheten, de 14 och de 18
        kunde vem som helst räkna ut de 8. Därför döljs de 14 också. Vi döljer den minsta som behövs, tills de dolda
        tillsammans är minst {smallest} personer. Samma sak gäller kvinnor och män, åldrar och områden.
      </p>
      <p>
        På en arbetsplats visas åldrarna alla tre eller ingen. De visas bara när inget som går att räkna ut av åldrar,
        kön och områden tillsammans gäller färre än {smallest} personer. På de flesta arbetsplatser är någon ålder för
        liten. Då står åldrarna för området och hela organisationen bredvid.
      </p>
      <p>
        En siffra som är exakt noll, eller densamma för alla i gruppen, döljs också. Den skulle säga något om var och
        en.
      </p>
    </Topic>
    <Topic title="Dolt, inga data och noll är tre olika svar">
      <p>
        Visas inte betyder att det finns en siffra som vi inte visar. Inga data betyder att det inte finns någon
        arbetstid att räkna på. De dolda är alltid med i summorna för hela organisationen. Vad som döljs bestäms en gång
        och är lika för alla som tittar.
      </p>
    </Topic>
  </>
)
