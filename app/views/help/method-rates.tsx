import { Topic } from './topic'

export const MethodRates = () => (
  <>
    <Topic title="Sjukfrånvaron i procent">
      <p>
        Vi lägger ihop alla timmar som medarbetarna har varit sjuka och delar med alla timmar de skulle ha arbetat.
        Tjugo sjuktimmar av tusen är 2,0 procent. Vi räknar alltid på summorna, aldrig på medelvärden av procenttal.
      </p>
      <p>
        Finns ett schema för månaden gäller det. Annars räknar vi måndag till fredag utom helgdagar, med den del av en
        heltid som står i anställningen. Den som är sjuk på deltid räknas med sin del. Den som saknar både schema och
        sysselsättningsgrad är inte med i procenten alls, men har tillfällen.
      </p>
    </Topic>
    <Topic title="Tolv hela månader">
      <p>
        Alla siffror slutar med den senaste månad som är över, och de flesta gäller tolv månader bakåt därifrån. En dag
        hör till den arbetsplats där personen var just då. Den som byter arbetsplats följer inte med bakåt.
      </p>
    </Topic>
    <Topic title="Kort, mellan och lång">
      <p>
        Ett tillfälle är kort om det är högst 14 dagar, mellan om det är 15–59 och långt från 60 dagar. Alla timmar i
        tillfället räknas till samma klass, också de första.
      </p>
    </Topic>
    <Topic title="Två mått">
      <p>
        Enstaka långa sjukskrivningar gör att den totala sjukfrånvaron svänger mycket på en liten arbetsplats, utan att
        något är annorlunda där. Korta tillfällen säger mer. Därför prövar vi båda: all sjukfrånvaro i procent, och
        antalet korta tillfällen per 100 anställda.
      </p>
    </Topic>
  </>
)
