import { Topic } from './topic'

export const GuideAsking = () => (
  <>
    <Topic title="Vad behöver arbetsgivaren veta?">
      <p>
        Vad medarbetaren klarar i arbetet, vad som är svårt och vad som kan göra det lättare. Diagnosen behövs inte för
        att anpassa arbetet, och ingen är skyldig att berätta den [4].
      </p>
      <p>Bra frågor: Vilka uppgifter går att börja med? Hur långa pass? Vad ska vi undvika, och hur länge?</p>
    </Topic>
    <Topic title="Vad behöver vården veta?">
      <p>
        Vad arbetet består av, vad ni kan ändra och från vilken dag. Berätta hur planen ser ut och när den följs upp.
        Det är ofta det som vården saknar för att kunna bedöma arbetsförmågan.
      </p>
    </Topic>
    <Topic title="Vad kan vården be arbetsgivaren om?">
      <p>
        Att komma till ett möte, att pröva andra uppgifter eller tider, och att säga vad som inte går. Svara också när
        svaret är nej, och säg vad ni kan göra i stället.
      </p>
    </Topic>
    <Topic title="Så mycket som behövs, inte mer">
      <p>Kryssa i vad varje meddelande handlar om. Bara det som medgivandet omfattar går att skicka.</p>
    </Topic>
  </>
)
