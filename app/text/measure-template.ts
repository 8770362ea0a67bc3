import type { TemplateWords } from '~/domain/intervention/measure-fill'

const words = (what: string, sign: string, changeRisk: string): TemplateWords => ({ what, sign, changeRisk })

/** Measures to begin from, by the code of their template. Our own words; everything can be changed once it stands in the plan. */
export const templateWords: Readonly<Record<string, TemplateWords>> = {
  'manager-span': words(
    'Dela chefens grupp, så att chefen har högst 25 medarbetare',
    'Varje medarbetare har haft ett eget samtal med chefen i kvartalet',
    'Gruppen delas och kan tappa sammanhållning. Ta upp delningen i gruppen innan den bestäms.',
  ),
  'manager-support': words(
    'Chefen får handledning varannan vecka och tid för den',
    'Handledningen har blivit av, och chefen tycker att den hjälper',
    'Tar tid från verksamheten. Bestäm vad som får vänta.',
  ),
  'weekly-presence': words(
    'Chefen är med på varje arbetslag minst en gång i veckan, på fasta tider',
    'Tiderna har hållits minst tre veckor av fyra',
    'Annat chefsarbete trängs undan. Se över vilka möten som kan tas bort.',
  ),
  'fixed-teams': words(
    'Bemanna två fasta team med egna scheman',
    'Färre än sex byten i veckan',
    'Mindre rörligt när någon är borta. Följ övertiden de första månaderna.',
  ),
  'substitute-pool': words(
    'Gemensam vikariepool med en grannenhet',
    'Vakanta pass fylls inom ett dygn',
    'Vikarier som inte känner enheten. Ge dem en introduktion på plats.',
  ),
  'vacant-shift-routine': words(
    'Rutin för vad som får vänta när ett pass inte går att fylla',
    'Ingen har ringts in på ledig dag utan att rutinen följts',
    'Det som får vänta kan samlas på hög. Stäm av vid veckans slut.',
  ),
  'rest-between-shifts': words(
    'Schema med minst elva timmars vila mellan passen',
    'Inga avsteg från vilan i schemat',
    'Övergången från kväll till morgon blir svårare att bemanna. Prova en period först.',
  ),
  'schedule-influence': words(
    'Önskeschema i gruppen, med regler som gruppen själv sätter',
    'Minst åtta av tio önskemål går igenom',
    'De som önskar sist kan få de tunga passen. Låt turordningen växla.',
  ),
  'night-and-weekend': words(
    'Fördela nätter och helger jämnare mellan enheterna',
    'Ingen har fler än varannan helg under perioden',
    'Nattvana personer kan få byta arbetstid. Prata med var och en innan.',
  ),
  'task-priority': words(
    'Gör en lista över vad som görs först, sist och inte alls en tung dag',
    'Listan används: chefen har fattat beslut om den minst en gång i veckan',
    'Något viktigt kan falla bort. Låt arbetslaget pröva listan mot en vanlig vecka.',
  ),
  'task-shifting': words(
    'Flytta uppgifter som kan göras av servicepersonal',
    'Minst fyra timmar per vecka och team har flyttats',
    'Mottagarna får mer att göra. Räkna på deras bemanning innan ni flyttar.',
  ),
  'recovery-at-work': words(
    'Bestäm raster i schemat, och vem som tar över när någon har rast',
    'Rasterna har blivit av minst fyra dagar av fem',
    'Den som tar över får två uppdrag på en gång. Lägg rasterna på olika tider.',
  ),
  'introduction-plan': words(
    'Introduktionsplan på fyra veckor för alla nya, vikarier också',
    'Varje ny har gått igenom hela planen, och har sagt vad som saknas i den',
    'Handledarna får mindre tid. Räkna in tiden i schemat.',
  ),
  mentor: words(
    'Varje ny medarbetare får en mentor i ett halvår',
    'De nya är kvar efter ett år, och har haft minst sex samtal',
    'Mentorerna belastas ojämnt. Ingen har mer än en åt gången.',
  ),
  'staff-meetings': words(
    'Arbetsplatsträff varje månad där arbetsmiljön är första punkten',
    'Träffen har hållits varje månad, och det som bestämdes förra gången följs upp',
    'De som arbetar natt missar träffen. Håll den på olika tider.',
  ),
  'handover-between-units': words(
    'Gemensam rutin för överlämning mellan enheterna',
    'Färre än två överlämningar i veckan behöver kompletteras efteråt',
    'Dubbel dokumentation under övergången. Sätt ett datum då den gamla slutar.',
  ),
  'ergonomic-round': words(
    'Ergonomirond med företagshälsovården',
    'En lista med åtgärder inom en vecka, och minst hälften gjorda inom tre månader',
    'Nya arbetssätt kräver inlärning. Ge tid för träning.',
  ),
  'aids-and-premises': words(
    'Skaffa hjälpmedel som saknas och ändra lokalen där den hindrar arbetet',
    'Hjälpmedlen används varje pass',
    'Hjälpmedel som står i vägen används inte. Prova dem på plats innan ni köper.',
  ),
  'talk-at-third-occasion': words(
    'Samtal inom två veckor efter det tredje korta tillfället',
    'Nio av tio samtal hålls inom två veckor',
    'Samtalet kan upplevas som kontroll. Berätta för hela gruppen varför det finns, innan det börjar.',
  ),
  'talk-training': words(
    'Utbilda gruppledare i omtankessamtal',
    'Alla gruppledare har gått utbildningen och hållit minst ett samtal',
    'Gruppledare får veta mer om kollegor. Säg vad som stannar hos chefen.',
  ),
  'early-contact': words(
    'Chefen hör av sig första veckan, och sedan varje vecka, vid all frånvaro',
    'Kontakten är antecknad för nio av tio första veckan',
    'Den som är sjuk kan känna press att komma tillbaka. Säg alltid att samtalet inte är ett krav.',
  ),
  'adapted-tasks-list': words(
    'Ta fram en lista med uppgifter som går att göra med nedsatt arbetsförmåga',
    'Listan har använts i varje plan för återgång sedan den blev klar',
    'Kollegor kan få de tyngre uppgifterna. Följ fördelningen varje månad.',
  ),
  'conduct-rules': words(
    'Gruppen gör egna regler för hur ni bemöter varandra, och vad som händer när de bryts',
    'Frågan om bemötande har fått bättre svar i nästa enkät',
    'Enskilda kan kännas igen när gamla händelser tas upp. Låt någon utifrån leda samtalet.',
  ),
}
