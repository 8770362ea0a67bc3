import type { Refusal } from '~/domain/outcome'
import { attachmentRefusals } from './attachment-refusal'
import { factorRefusals } from './factor-refusal'
import { interventionRefusals } from './intervention-refusal'
import { findingRefusals } from './intervention-finding'
import { medgivandeRefusals } from './medgivande-refusal'
import { planRefusals } from './plan-missing'
import { sdkRefusals } from './sdk-refusal'
import { threadRefusals } from './thread-refusal'

/** Why a rule said no, in words. `{days}` and the like are filled in from what the refusal is about. */
export const refusals: Record<string, string> = {
  ...attachmentRefusals,
  ...sdkRefusals,
  'not-by-meeting': 'Medgivandet gäller inte möten med vården. Be medarbetaren om ett nytt medgivande.',
  'not-by-phone': 'Medgivandet gäller inte telefon. Be medarbetaren om ett nytt medgivande.',
  'other-role': 'Du har bytt roll sedan sidan visades. Byt tillbaka eller kontrollera uppgifterna och skicka igen.',

  'absence-changed-meanwhile':
    'Frånvaron har ändrats eller tagits bort sedan sidan visades. Se hur den står nu och börja därifrån.',
  'absence-from-payroll':
    'Den här frånvaron kommer från lönesystemet och skulle komma tillbaka med nästa fil. Rätta den där, eller rätta dagarna här.',
  'absence-outlasts-employment': 'Frånvaron går utanför anställningen. Kontrollera sista dagen.',
  'absence-outside-employment': 'Personen är inte anställd den dagen. Kontrollera första dagen.',
  'absence-over-hundred':
    'Tillsammans med annan frånvaro blir det mer än 100 % någon av dagarna. Rätta den frånvaro som redan finns i stället.',
  'absence-starts-ahead':
    'Frånvaron börjar längre fram och har inget slut. Säg att det stämmer, eller ändra första dagen.',
  'absence-too-far-ahead': 'Första dagen ligger mer än ett halvår fram. Kontrollera året.',
  'absence-unchanged': 'Inget är ändrat.',

  ...factorRefusals,
  'account-activated': 'Kontot är redan aktiverat. Ladda om sidan.',
  'account-closed': 'Kontot är avslutat.',
  'account-employee-stands':
    'Det finns redan ett konto med den e-posten. Vilken medarbetare ett konto hör till ändras inte här. Lämna anställningsnumret tomt.',
  'account-employee-taken': 'Det finns redan ett konto för den medarbetaren.',
  'account-not-activated': 'Kontot är inte aktiverat. Ladda om sidan.',
  'account-own': 'Du kan inte avsluta ditt eget konto. Be en annan systemförvaltare.',
  'account-own-reach':
    'Ingen ger sig själv en roll eller går in som ersättare på egen hand. Be en annan systemförvaltare.',
  'account-unknown': 'Det finns inget konto med den e-postadressen. Skapa kontot först.',
  'activation-expired': 'Länken gäller inte längre. Be den som bjöd in dig om en ny.',
  'activation-used': 'Länken är redan använd. Logga in med lösenordet du valde, eller be om en ny länk.',
  'assignment-after-unit': 'Enheten stänger innan uppdraget tar slut. Välj ett tidigare slutdatum.',
  'assignment-ended': 'Uppdraget är redan avslutat.',
  'assignment-ends-in-past': 'Välj i går eller en senare dag. Det som har varit ändras inte i efterhand.',
  'assignment-held': 'Kontot har redan det uppdraget under hela eller en del av tiden.',
  'contact-ahead': 'Dagen ligger framåt. Bara samtal går att boka, annat antecknas när det har varit.',
  'contact-already-noted': 'Den kontakten är redan antecknad den dagen.',
  'contact-too-long-ago': 'Dagen ligger mer än två år bakåt. Kontrollera året.',
  'dates-backwards': 'Slutdatumet ligger före startdatumet.',
  'cause-meaning-missing': 'Välj vad ”{code}” betyder.',
  'header-missing': 'Välj vilken rubrik i filen som är ”{column}”.',
  'header-twice': 'Rubriken för ”{column}” är redan vald för en annan kolumn.',
  'import-changed-later':
    'Inläsningen kan inte ångras, eftersom det har kommit ändringar efteråt ({rows}). Ångra först dem, se listan nedanför.',
  'import-has-bad-rows': 'Det finns rader med fel ({rows}). Säg att de ska lämnas utanför, eller rätta filen.',
  'import-not-mapping': 'Kolumnerna är redan kopplade. Ladda om sidan.',
  'import-not-published': 'Inläsningen är inte inläst, så det finns inget att ångra.',
  'import-not-ready': 'Torrkörningen är inte klar, eller så har någon annan redan bestämt. Ladda om sidan.',
  'import-over': 'Inläsningen är redan klar eller håller på att tas in. Ladda om sidan.',
  'profile-name-taken':
    'Det finns redan en mall som heter {name}. Välj ett annat namn, eller ta bort den gamla mallen.',
  'profile-without-headers': 'Koppla minst en kolumn.',

  'last-admin': 'Någon måste kunna förvalta portalen. Ge en annan person rollen systemförvaltare först.',
  'contest-answered': 'Medarbetaren har redan fått svar.',
  'contest-waits': 'Du har redan sagt emot signalen. Reko-AG har inte svarat än.',
  'correction-answered': 'Medarbetaren har redan fått svar.',
  'disagreement-unexplained': 'Skriv vad som ska ändras.',
  'export-too-often': 'Du har redan bett om tre kopior i dag. Be om en ny i morgon.',
  'export-waits': 'Din kopia håller på att göras. Du får veta när den är klar.',
  'not-contested': 'Ingen säger emot signalen.',
  'not-own-meeting': 'Du är inte kallad till det mötet.',
  'plan-not-begun': 'Skriv och spara något i planen först.',
  'plan-not-latest': 'Det har kommit en nyare plan. Läs den och svara där.',
  'reply-by-past': 'Välj i dag eller en senare dag.',
  'reply-by-too-far': 'Välj en dag inom två månader.',
  'signal-contested': 'Medarbetaren säger emot signalen. Reko-AG svarar henne eller honom först.',
  'too-many-reports': 'Du har sagt till om många saker som inte är besvarade än. Vänta på svar, eller ring din chef.',
  'no-open-case': 'Du har inget ärende som pågår.',
  'setting-not-a-choice': 'Välj ett av värdena.',
  'setting-not-an-address': 'Skriv adressen som den står i SDK-adressboken, till exempel 0203:exempel.se.',
  'review-open': 'Det är inte granskat än.',
  'review-own': 'Ingen granskar sin egen läsning. Be en annan loggranskare.',
  'review-without-note': 'Skriv vad som behöver redas ut.',
  'sample-day-not-over': 'Välj i går eller en tidigare dag. Dagen som pågår är inte genomgången.',
  'sample-from-nothing': 'Det finns inget att dra från de dagarna. Välj en längre period.',
  'sample-too-long': 'Perioden är längre än ett år. Välj en senare första dag.',
  'name-not-protected': 'Namnet är inte skyddat. Det står på kortet.',
  'role-without-unit': 'Rollen gäller inte någon enhet. Lämna enheten tom.',
  'substitute-already': 'Den personen är redan ersättare under hela eller en del av tiden.',
  'substitute-not-longer': 'Slutdatumet kan bara flyttas närmare. Lägg till en ny period i stället.',
  'substitute-self': 'Ingen kan vara sin egen ersättare. Välj en annan person.',
  'substitute-too-long': 'En ersättare kan vara inne högst ett år i taget.',
  'substitute-without-role': 'Personen som är borta har inte den rollen under tiden.',

  'too-many-tries': 'För många försök. Vänta en kvart och försök igen.',

  'unit-already-closed': 'Enheten har redan en sista dag.',
  'unit-close-with-children':
    'Det finns {count} öppna enheter under den här efter den dagen. Flytta eller stäng dem först.',
  'unit-close-with-staff':
    'Det finns {count} anställda här efter den dagen. Läs in en personalfil där de har en annan arbetsplats först.',
  'unit-closes-before-start': 'Enheten har inte öppnat än den dagen. Välj en senare dag.',
  'unit-code-taken': 'Koden {code} används redan. Koder används aldrig två gånger.',
  'unit-parent-below': 'En enhet kan inte ligga under sig själv. Välj en enhet högre upp.',
  'unit-parent-unfit': 'Välj en öppen förvaltning eller ett öppet område att ligga under.',
  'unit-type-with-children': 'Det finns {count} enheter under den här, så den kan inte vara en arbetsplats.',
  'unit-type-with-staff': 'Det finns {count} anställda här, så enheten måste vara en arbetsplats.',
  'unit-unchanged': 'Inget är ändrat.',
  'unit-unclear': '”{unit}” kan vara {units}. Skriv hela namnet eller koden.',
  'unit-unknown': 'Enheten {unit} finns inte.',

  'rehearsal-not-failed': 'Regeln räknas redan eller är färdigräknad.',
  'rule-already-off': 'Regeln är redan avslagen.',
  'rule-already-on': 'Regeln är redan påslagen.',
  'rule-starts-before-next': 'Det finns redan en senare ändring av regeln. Välj en dag efter den.',
  'rule-starts-in-past': 'Välj i dag eller en senare dag. Det som har varit ändras inte.',

  'limit-backwards': 'Sista dagen ligger före första. Lämna den tom om gränsen är en enda dag.',
  'limit-day-taken': 'En annan gräns börjar redan på dag {day}. Välj en annan dag, eller ändra den gränsen.',
  'limit-starts-before-next': 'Det finns redan en senare ändring av gränsen. Välj en dag efter den.',
  'limit-starts-in-past': 'Välj i dag eller en senare dag. Det som har varit ändras inte.',
  'limit-statutory': 'Gränsen följer av lag och går inte att ta bort.',
  'limit-unchanged': 'Inget är ändrat.',
  'limit-without-title': 'Skriv vad gränsen heter.',
  'limit-without-reason': 'Skriv varför gränsen ändras, till exempel vilken lagändring det gäller.',

  'setting-hands-on-too-early':
    'Reko-AG kan inte få en signal innan tiden att svara är ute. Ändra den andra tiden först.',
  'setting-idle-too-long': 'Utloggning utan aktivitet kan inte komma senare än utloggning efter inloggning.',
  'setting-not-a-number': 'Skriv ett heltal, till exempel 14.',
  'setting-outside': 'Skriv ett tal från {least} till {most}.',
  'setting-starts-before-next': 'Det finns redan en senare ändring av inställningen. Välj en dag efter den.',
  'setting-starts-in-past': 'Välj i dag eller en senare dag. Det som har varit ändras inte.',
  'setting-unchanged': 'Så är det redan. Inget är ändrat.',

  'signal-already-answered': 'Signalen är redan besvarad. Ladda om sidan för att se svaret.',
  'signal-ended': 'Signalen gäller inte längre, så den behöver inget svar.',
  'snooze-in-the-past': 'Välj en dag efter i dag.',
  'snooze-too-long': 'Du kan skjuta upp svaret högst {days} dagar.',
  'talk-already-held': 'Samtalet är redan uppskrivet.',
  'talk-held-ahead': 'Välj dagen då ni pratade, i dag eller tidigare.',
  'talk-in-the-past': 'Samtalet kan inte ligga före i dag. Har ni redan pratat? Anteckna det som en kontakt.',
  'talk-too-far-ahead': 'Samtalet ligger för långt fram. Välj en dag inom 90 dagar.',

  'already-marked-wrong': 'Det är redan markerat som fel.',
  'already-follows': 'Den personen följer redan ärendet.',
  'already-leads': 'Den personen är redan ansvarig.',
  'cannot-follow': 'Välj någon som är chef för medarbetaren eller Reko-AG för arbetsplatsen.',
  'cannot-lead': 'Välj någon som är chef för medarbetaren eller Reko-AG för arbetsplatsen.',
  'case-closed': 'Ärendet är avslutat. Öppna det igen för att ändra i det.',
  'case-open': 'Ärendet pågår redan.',
  'closure-contradicts':
    'Den som är tillbaka i sitt arbete arbetar. Välj ett annat skäl, eller hur medarbetaren arbetar nu.',
  'expectation-past': 'Välj i dag eller en senare dag.',
  'expectation-too-long': 'Välj en dag inom tre år.',
  'limit-already-done': 'Det är redan uppskrivet.',
  'limit-done-when': 'Välj en dag i den här frånvaron, i dag eller tidigare.',
  'answer-without-reason': 'Skriv varför inte. ”Kan inte” räcker.',
  'answer-without-suggestion': 'Skriv en dag eller en tid som passar bättre.',
  'cannot-invite': 'Välj någon som är chef för medarbetaren eller Reko-AG för arbetsplatsen.',
  'meeting-cancelled': 'Mötet är inställt. Kalla till ett nytt.',
  'meeting-ends-before-start': 'Mötet slutar innan det börjar. Kontrollera klockslagen.',
  'meeting-moved-back': 'Välj i dag eller en senare dag.',
  'meeting-moved-meanwhile':
    'Mötet har ändrats sedan sidan visades. Här står den tid som gäller nu. Kontrollera svaret och spara igen.',
  'meeting-too-far-ahead': 'Mötet ligger för långt fram. Välj en dag inom ett år.',
  'meeting-too-long-ago': 'Mötet ligger mer än 90 dagar bakåt. Kontrollera året.',
  'meeting-unmoved': 'Inget är ändrat.',
  'meeting-written': 'Det finns redan ett protokoll från mötet.',
  'minutes-ahead': 'Mötet har inte varit än. Flytta det först om det blev en annan dag.',
  'minutes-changed-meanwhile':
    'Någon annan har sparat protokollet medan du skrev. Det som står nu visas här. Din text är kvar: för ihop dem och spara igen.',
  'minutes-say-nothing': 'Skriv vad ni talade om eller kom överens om.',
  'minutes-without-reason': 'Skriv varför du ändrar protokollet.',
  'need-unknown': 'Behovet finns inte längre. Ladda om sidan.',
  'nobody-attended': 'Kryssa i vilka som var med.',
  'nobody-invited': 'Bjud in minst en person.',
  'no-calendar-link': 'Det finns ingen länk att återkalla.',
  'not-invited': 'Välj någon som är inbjuden.',
  'suggestion-past': 'Välj i dag eller en senare dag.',
  'task-before-meeting': 'En uppgift kan inte vara klar före mötet.',
  'step-before-talk': 'Nästa steg kan inte ligga före samtalet.',
  'step-done': 'Det är redan klart.',
  'step-not-done-today': 'Det går bara att ångra samma dag som steget bockades av.',
  'talk-says-nothing': 'Skriv något i minst en av de fyra delarna.',
  'talk-written': 'Samtalet är redan uppskrivet. Blev det fel, markera det som fel i historiken och skriv det på nytt.',
  'union-not-told': 'Säg till medarbetaren att facket får vara med, och kryssa i att du har gjort det.',
  'check-answered': 'Frågan är redan besvarad.',
  'check-too-early': 'Det är för tidigt att svara. Vänta till dagen närmar sig.',
  'follow-up-before-start': 'Uppföljningen ligger före första dagen.',
  'measure-backwards': 'Åtgärden har redan kommit längre. Välj ett senare läge.',
  'measure-over': 'Åtgärden är redan avslutad.',
  'service-missing': 'Välj vad företagshälsovården ska göra.',
  ...medgivandeRefusals,
  ...threadRefusals,
  ...planRefusals,
  ...interventionRefusals,
  ...findingRefusals,
  'plan-changed':
    'Någon annan har sparat planen sedan du öppnade den. Båda texterna finns kvar, välj nedan vad som ska gälla.',
  'plan-incomplete': 'Planen kan inte göras klar än. Det saknas uppgifter.',
  'plan-too-long': 'En plan rymmer högst {rows} rader av varje slag. Ta bort några och spara igen.',
  'plan-unchanged': 'Inget är ändrat sedan den senaste versionen, så det behövs ingen ny.',
  'other-case-open': 'Ett nyare ärende pågår för samma person. Fortsätt i det.',

  'diagnosis-in-text':
    '”{found}” ser ut som en diagnos. Portalen får inte spara diagnoser. Skriv om arbetet i stället.',
  'personal-number-in-text': 'Texten innehåller ett personnummer. Ta bort det, portalen får inte spara personnummer.',
  'phone-number-asks-why': '”{found}” ser ut som ett telefonnummer. Ta bort det, eller skriv varför det behövs här.',
  'phone-number-in-text':
    '”{found}” ser ut som ett telefonnummer. Ta bort det, för texten läses av fler än den som ska ringa. Numret kan stå i planen under kontakt, som plats för ett samtal eller möte, eller i en beställning.',
  'phone-reason-missing': 'Skriv varför numret behövs här, om du vill spara det.',
}

export const refusalText = ({ code, about = {} }: Refusal): string =>
  (refusals[code] ?? 'Det gick inte att spara. Ladda om sidan och försök igen.').replace(/\{(\w+)\}/g, (whole, name) =>
    String(about[name] ?? whole),
  )
