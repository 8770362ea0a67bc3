export const medgivandeRefusals: Record<string, string> = {
  'protected-identity':
    'Medarbetaren har skyddade personuppgifter. Då får inget medgivande finnas i portalen, och inget skickas ut härifrån. Ring i stället.',
  'party-not-active': 'Den personen har inget konto som är i bruk. Välj någon annan, eller bjud in personen först.',
  'party-without-organisation':
    'Det står inte vilken vårdgivare eller företagshälsovård personen hör till. Be personen fylla i det först.',
  'party-moved':
    'Personen arbetar inte längre hos den vårdgivare som medgivandet gäller. Det behövs ett nytt medgivande.',
  'medgivande-given-ahead': 'Dagen ligger framåt. Skriv dagen då medgivandet lämnades.',
  'medgivande-before-given': 'Det kan inte gälla från en dag innan det lämnades.',
  'medgivande-too-far-ahead': 'Första dagen ligger mer än 90 dagar fram. Kontrollera datumet.',
  'medgivande-leaves-gap':
    'Det finns redan ett medgivande till samma person som gäller nu. Låt det nya gälla från i dag, så blir det inget glapp.',
  'medgivande-already-over': 'Sista dagen har redan varit, eller ligger före den första. Välj en senare dag.',
  'medgivande-too-long': 'Ett medgivande gäller högst 12 månader i taget. Välj en tidigare dag.',
  'medgivande-over':
    'Medgivandet gäller inte längre. Det kan ha återkallats, ersatts eller gått ut sedan sidan visades.',
  'medgivande-not-narrower': 'Det går bara att ta bort här. För att lägga till något behövs ett nytt medgivande.',
  'medgivande-not-longer': 'Välj en dag efter den som gäller nu.',
  'medgivande-already-answered': 'Du har redan svarat att det stämmer.',
  'withdraw-instead': 'Då blir inget kvar. Återkalla medgivandet i stället.',
  'nothing-changed': 'Inget är ändrat.',
  'cannot-take': 'Välj någon som är chef för medarbetaren eller Reko-AG för arbetsplatsen.',
  'copy-when': 'Kopian kan inte ha lämnats före medgivandet eller framåt i tiden.',
  'said-ahead': 'Dagen ligger framåt. Skriv dagen då medarbetaren sa det.',
  'said-before-given': 'Den dagen fanns inte medgivandet än. Kontrollera datumet.',
}
