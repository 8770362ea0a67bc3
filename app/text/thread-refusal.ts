/** Why a message could not be sent. */
export const threadRefusals: Record<string, string> = {
  'category-missing': 'Kryssa i vad texten handlar om.',
  'diagnosis-in-message': '”{found}” ser ut som en diagnos. Den omfattas inte av medgivandet. Ta bort den.',
  'not-covered-by-medgivande':
    'Medgivandet omfattar inte allt du har kryssat i. Kryssa bara i det som mottagaren får veta.',
  'phone-number-asks-leave':
    '”{found}” ser ut som ett telefonnummer. Det kommer att synas för alla i tråden. Ta bort det, eller kryssa i att det ska stå kvar.',
  'proposal-without-times': 'Skriv minst en tid.',
  'proposed-time-incomplete': 'Skriv dag, början och slut för tiden.',
  'proposed-time-passed': 'En av tiderna har redan varit. Välj i dag eller en senare dag.',
  'purpose-not-yours': 'Välj vad meddelandet gäller.',
  'receiver-without-medgivande': 'Det finns inget medgivande som gäller för mottagaren.',
  'reply-by-passed': 'Den dagen har redan varit. Välj i dag eller en senare dag, eller lämna tomt.',
  'reply-by-too-far': 'Den dagen ligger för långt fram. Välj en dag inom ett halvår.',
  'thread-closed': 'Tråden är avslutad. Det går att läsa den, men inte att skriva.',
  'thread-locked-coming': 'Tråden är låst: medgivandet har inte börjat gälla.',
  'thread-locked-contested': 'Tråden är låst: medarbetaren säger att medgivandet inte stämmer.',
  'thread-locked-expired': 'Tråden är låst: medgivandet har gått ut.',
  'thread-locked-moved': 'Tråden är låst: mottagaren arbetar inte kvar där medgivandet gäller.',
  'thread-locked-no-medgivande': 'Det finns inget medgivande för mottagaren.',
  'thread-locked-not-in-writing': 'Tråden är låst: medgivandet gäller inte det som skrivs.',
  'thread-locked-party-left': 'Tråden är låst: mottagaren har inget konto längre.',
  'thread-locked-protected': 'Tråden är låst: medarbetaren har skyddade personuppgifter.',
  'thread-locked-replaced': 'Tråden är låst: medgivandet är ersatt av ett annat.',
  'thread-locked-withdrawn': 'Tråden är låst: medgivandet är återkallat.',
  'times-without-proposal': 'Tider hör till ett förslag på möte.',
}
