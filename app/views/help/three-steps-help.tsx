import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { ToDo, Topic } from './topic'

/** For who supports a workplace, and for its chef: from a finding in the numbers to a workplace that has been followed up. */
export const ThreeStepsHelp = () => (
  <>
    <Topic title="Hitta en arbetsplats som behöver stöd">
      <p>
        Under Arbetsplatser står de som ligger högre än slumpen förklarar, och de som stiger. Den med flest sjukdagar
        över det väntade står överst. Öppna den och läs Varför säger vi det? innan du föreslår något. Siffran är en
        fråga till arbetsplatsen, inte ett svar om den. Hur vi räknar står på{' '}
        <TextLink to={`${path('method')}#hog`}>Så räknar vi</TextLink>.
      </p>
    </Topic>
    <Topic title="De tre stegen">
      <ToDo>
        <li>Kartläggning: orsaker, hinder, det som fungerar och hur allvarliga riskerna är.</li>
        <li>Plan: för varje hinder ett mål och åtgärder, med vem, när och hur det märks att det verkar.</li>
        <li>Genomförande och uppföljning: efter 1, 3, 6 och 12 månader skriver ni vad åtgärderna har gett.</li>
      </ToDo>
      <p>
        Överst på insatsen står det enda som ska göras nu, och vad som hindrar nästa steg. Gick ni vidare för tidigt kan
        du ångra det samma dag.
      </p>
    </Topic>
    <Topic title="Vem gör vad">
      <p>
        Insatsägaren äger insatsen och skriver. Chefen skriver också, och godkänner varje steg. Företagshälsovården och
        skyddsombudet bjuds in, lägger till och kommenterar. Den som följer läser det som är publicerat. Ingen av dem
        ser här något om en enskild medarbetare. Skriv därför inget om någon enskild.
      </p>
    </Topic>
    <Topic title="Publicera planen, och ändra den">
      <p>
        Arbetsplatsen läser den version som är publicerad. Ändrar du planen står det vad som är annorlunda tills du
        publicerar igen. Det chefen inte får besluta går till nivån över. Skriv in svaret när det kommer.
      </p>
    </Topic>
    <Topic title="Gick det bättre?">
      <p>
        Ett år efteråt jämförs arbetsplatsen med liknande som inte fick stöd. Ofta går det inte att avgöra, och då står
        det. I Insatsregistret läser du vad andra har prövat och hur det gick.
      </p>
    </Topic>
  </>
)
