import type { Refusal } from '~/domain/outcome'
import { fileFaults, type FileFaultCode } from './import-fault'
import { sentence, wholeNumber } from './number'

/** What is wrong with a row, and what to do about it. `{from}` and the like are filled in from what the fault is about. */
const rowFaults = {
  missing: ['värdet saknas', 'Fyll i kolumnen'],
  'odd-characters': ['texten har tecken som inte går att läsa', 'Spara om filen som UTF-8'],
  'too-long': ['texten är längre än {longest} tecken', 'Korta texten'],
  'too-few-cells': ['raden är avkortad och saknar slutdatum', 'Lämna cellen tom eller skriv TV om frånvaron pågår'],
  'too-many-cells': ['raden har fler värden än rubrikraden', 'Sätt citattecken om värden som innehåller skiljetecknet'],
  'key-repeated': ['samma nyckel finns redan på en tidigare rad', 'Ta bort en av raderna'],

  'date-out-of-range': ['datumet ligger utanför åren 1900–2100', 'Kontrollera årtalet'],
  'end-before-start': ['slutar före den börjar{(from)}', 'Kontrollera datumet i lönesystemet'],
  'impossible-date': ['datumet finns inte', 'Kontrollera månad och dag'],
  'no-such-date': ['datumet finns inte', '{month} har {days} dagar'],
  'not-a-date': ['inget datum', 'Skriv datumet som 2026-11-20 eller 20261120'],
  'outside-employment': [
    'ligger utanför anställningen',
    'Kontrollera anställningens datum eller läs in personalfilen först',
  ],
  'employments-overlap': ['krockar med en annan anställningsrad för samma nummer', 'Avsluta den tidigare raden först'],
  'over-hundred-percent': ['frånvaron blir över 100 % samma dag', 'Ta bort en av raderna eller sänk omfattningen'],

  'extent-out-of-range': ['måste vara över 0 och högst 100 procent', 'Rätta till exempelvis 50 eller 0,5'],
  'hours-out-of-range': ['måste vara mellan 0 och 24 timmar', 'Rätta antalet timmar'],
  'negative-hours': ['rättelserna är större än frånvaron den dagen', 'Kontrollera dagens rättelser i lönesystemet'],
  'not-a-number': ['inget tal', 'Skriv ett tal, till exempel 37,5'],
  'share-out-of-range': ['måste vara mellan 0 och 100 procent', 'Rätta sysselsättningsgraden'],
  'weekly-hours-out-of-range': ['måste vara över 0 och högst 168 timmar', 'Rätta veckotimmarna'],

  'birth-year-out-of-range': ['måste vara mellan 1900 och {thisYear}', 'Rätta födelseåret'],
  'holds-personal-number': [
    'ett personnummer står i fel kolumn',
    'Ta bort det. Är det ett annat slags nummer som bara ser ut så, byt ut det i källan',
  ],
  'no-identity': ['varken personnummer eller kön och födelseår', 'Fyll i personnummer, eller kön och födelseår'],
  'not-a-personal-number': ['inget personnummer', 'Skriv ÅÅÅÅMMDD-NNNN'],
  'not-a-sex': ['måste vara K eller M', 'Rätta till K eller M'],
  'not-a-unit-type': ['måste vara forvaltning, omrade eller arbetsplats', 'Rätta typen'],
  'not-a-year': ['inget årtal', 'Skriv årtalet med fyra siffror'],
  'not-twelve-digits': ['måste ha tolv siffror', 'Skriv ÅÅÅÅMMDDNNNN'],
  'not-yes-or-no': ['måste vara ja eller tomt', 'Skriv ja för skyddade personuppgifter'],
  'unknown-personal-number': ['personnumret hör inte till en bestämd anställning', 'Ange anstid i lönesystemets fil'],
  'wrong-check-digit': ['personnumrets kontrollsiffra stämmer inte', 'Kontrollera personnumret'],

  'own-parent': ['enheten är överordnad sig själv', 'Ange enheten ovanför'],
  'parent-below': ['den överordnade enheten ligger under den här', 'Ange enheten ovanför'],
  'unknown-cause': ['orsaken ”{cause}” känns inte igen', 'Läs in filen under Import, så får du säga vad koden betyder'],
  'unknown-manager': ['okänd chef', 'Läs in chefens anställning först'],
  'unknown-parent': ['okänd överordnad enhet', 'Läs in enheten ovanför först'],
  'unknown-person': ['okänd anställning', 'Läs in personalfilen först'],
  'unknown-workplace': ['okänd arbetsplats', 'Läs in organisationsfilen först'],

  'amount-with-clock': ['timmar eller omfattning tillsammans med klockslag', 'Ange bara det ena'],
  'clock-over-days': ['klockslagen sträcker sig över mer än ett dygn', 'Ange datum från och med och till och med'],
  'hours-and-extent': ['både timmar och omfattning', 'Ange bara det ena'],
  'hours-on-interval': ['timmar på ett datumintervall', 'Ange omfattning, eller timmar dag för dag'],
  'not-a-time': ['inget klockslag', 'Skriv klockslaget som 08:00:00'],
  'not-an-integer': ['inget heltal', 'Skriv ett heltal'],
  'not-true-or-false': ['måste vara true eller false', 'Rätta värdet'],
  'repeated-field': ['fältet finns två gånger', 'Ta bort det ena'],
  'several-times': ['mer än ett av datum, datumintervall och klockslag', 'Ange bara ett av dem'],
  'too-many-decimals': ['fler än två decimaler', 'Avrunda till två decimaler'],
  'unknown-time-code': ['ingen tidkod i PAXml', 'Använd standardens koder, till exempel SJK'],
} satisfies Record<string, [what: string, remedy: string]>

export type RowFaultCode = keyof typeof rowFaults

/** "Slutar före den börjar (2026-10-12)" */
export const rowErrorText = ({ code, about }: Refusal): string => sentence(filled(known(code)[0], about))

/** "Kontrollera datumet i lönesystemet" */
export const rowErrorRemedy = ({ code, about }: Refusal): string => sentence(filled(known(code)[1], about))

/** `rad 17, kolumn "tom": slutar före den börjar (2026-10-12)` */
export const rowErrorLine = (fault: Refusal & { line: number; column: string }): string =>
  `rad ${fault.line}, kolumn "${fault.column}": ${filled(known(fault.code)[0], fault.about)}`

/** Why a file can't be read at all, and what to do. */
export const fileFaultText = ({ code, about }: Refusal): string =>
  filled(
    Object.hasOwn(fileFaults, code)
      ? fileFaults[code as FileFaultCode]
      : 'Filen går inte att läsa. Kontrollera att det är rätt fil.',
    about,
  )

/** "12 rader med annan orsak (vab) är inte sjukfrånvaro och lämnades utanför." */
export const noteText = ({ code, count, value }: { code: string; count: number; value?: string }): string =>
  filled(
    ((notes as Record<string, string>)[code] ?? '{count:rad:rader}: {value}').replace(
      /\{count:([^:]+):([^}]+)\}/,
      (_, one: string, several: string) => (count === 1 ? `1 ${one}` : `{count} ${several}`),
    ),
    { count: wholeNumber(count), value: value ?? '' },
  )

const known = (code: string): [what: string, remedy: string] =>
  Object.hasOwn(rowFaults, code)
    ? rowFaults[code as RowFaultCode]
    : ['värdet går inte att läsa in', 'Kontrollera raden']

const notes = {
  'cause-not-connected': 'Ingen kolumn är Orsak: alla rader räknas som sjukfrånvaro.',
  'days-joined': '{count:enstaka dag:enstaka dagar} slogs ihop till sammanhängande perioder.',
  'eight-hours-assumed': '{count:dag:dagar} saknar schema. Timmarna jämfördes med en arbetsdag på åtta timmar.',
  'email-of-another':
    '{count:rad:rader} har en e-postadress som någon annan redan har. Adressen leder till hennes konto, inte till den här anställdas.',
  'email-left-out': '{count:e-postadress:e-postadresser} gick inte att läsa och lämnades utanför.',
  'hand-entry-kept':
    '{count:rad:rader} säger något annat än det som är registrerat för hand. Det registrerade står kvar, och den som registrerade det blir tillfrågad.',
  'more-of-the-same': '{count:uppgift:uppgifter} till av samma slag.',
  'other-cause': '{count:rad:rader} med orsaken ”{value}” är inte sjukfrånvaro och lämnades utanför.',
  'other-cause-more': '{count:rad:rader} till har andra orsaker och lämnades utanför.',
  'other-time-code': '{count:rad:rader} med tidkoden {value} är inte sjukfrånvaro och lämnades utanför.',
  'other-time-code-more': '{count:rad:rader} till har andra tidkoder och lämnades utanför.',
  'day-taken-back': '{count:dag:dagar} har tagits tillbaka av rättelser i filen.',
  'person-to-delete': '{count:person:personer} har märkning för borttagning och lämnades utanför.',
  'share-looks-like-fraction':
    '{count:rad:rader} har högst 1 procent i sysselsättningsgrad. Är det en andel i stället för procent?',
  'sheet-left-out': 'Bladet ”{value}” har ingen rubrikrad som känns igen och lämnades utanför.',
  'unknown-cause':
    '{count:rad:rader} med orsaken ”{value}” lämnades utanför: orsaken känns inte igen. Är den sjukfrånvaro, skriv sjuk i stället.',
  'unknown-cause-more': '{count:rad:rader} till har orsaker som inte känns igen och lämnades utanför.',
  'unknown-column': 'Kolumnen ”{value}” används inte.',
  'unknown-column-more': '{count:kolumn:kolumner} till används inte.',
  'paxml-empty-list': 'Avsnittet {value} är tomt.',
  'paxml-no-header': 'Filen saknar header.',
  'paxml-no-version': 'Filen säger inte vilken version av PAXml den följer.',
  'paxml-other-version': 'Filen säger version {value} av PAXml.',
  'paxml-repeated-element': 'Elementet {value} kommer igen {count} gånger.',
  'paxml-stray-text': 'Elementet {value} innehåller text som lämnades utanför.',
  'paxml-unknown-attribute': 'Attributet {value} finns inte i PAXml och lämnades utanför.',
  'paxml-unknown-element': 'Elementet {value} finns inte i PAXml på det stället och lämnades utanför.',
} satisfies Record<string, string>

export type NoteCode = keyof typeof notes

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

function filled(text: string, about: Refusal['about'] = {}): string {
  return text.replace(/\{\((\w+)\)\}|\{(\w+)\}/g, (whole: string, inBrackets?: string, bare?: string) => {
    if (inBrackets) return about[inBrackets] === undefined ? '' : ` (${about[inBrackets]})`
    if (bare === 'month') return months[Number(about.month) - 1] ?? ''
    return String(about[bare ?? ''] ?? whole)
  })
}
