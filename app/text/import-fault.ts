/** Why a file can't be read at all, in words. */
export const fileFaults = {
  'empty-file': 'Filen är tom. Den behöver en rubrikrad och minst en rad till.',
  'missing-column': 'Filen ser ut att vara {kind}, men saknar {columns}. Lägg till kolumnen eller använd en mall.',
  'no-such-file': 'Filen finns inte.',
  'not-text': 'Filen är inte text. Spara den som CSV, XLSX eller PAXml.',
  'old-excel': 'Filen är i gammalt Excelformat eller har lösenord. Spara den som XLSX utan lösenord, eller som CSV.',
  'repeated-column': 'Kolumnen ”{column}” finns två gånger. Ta bort den ena.',
  'row-too-long': 'Raden som börjar på rad {line} är för lång. Saknas ett citattecken?',
  'unclosed-quote': 'Citattecknet på rad {line} stängs aldrig. Lägg till det andra citattecknet.',
  'unknown-header':
    'Rubrikraden känns inte igen{(headers)}. Lägg till en rubrikrad, eller koppla kolumnerna i en mall.',
  'unreadable-file': 'Filen går inte att öppna. Kontrollera att den inte är låst.',
  'wrong-encoding': 'Filen är märkt {encoding} men innehåller annat. Spara om den med rätt teckenkodning.',

  'broken-workbook': 'Arbetsboken är skadad. Öppna den i Excel och spara den på nytt.',
  'locked-workbook': 'Arbetsboken har lösenord. Spara den utan lösenord.',
  'not-a-workbook': 'Filen är packad men ingen Excelbok. Spara den som XLSX.',
  'workbook-too-large': 'Arbetsboken är större än {megabytes} MB uppackad. Spara den som CSV i stället.',
  'workbook-too-many-parts': 'Arbetsboken har fler än {most} delar. Spara den som CSV i stället.',
  'zip-bomb': 'Arbetsboken packar upp till orimligt mycket mer än den är, och lästes därför inte.',

  'not-paxml': 'XML-filen är inte PAXml: den börjar med elementet {element}.',
  'paxml-empty-list': 'Rad {line}: elementet {element} är tomt. Det bryter mot PAXml.',
  'paxml-no-header': 'Filen saknar header. Det bryter mot PAXml.',
  'paxml-no-version': 'Headern saknar version. Det bryter mot PAXml.',
  'paxml-nothing-to-read': 'Filen har varken tidtransaktioner, personal eller schematransaktioner.',
  'paxml-other-version': 'Filen säger version {version}. Version 2.0 till 2.2 av PAXml går att läsa.',
  'paxml-record-too-long': 'En post i filen är orimligt stor, så filen lästes inte.',
  'paxml-repeated-element': 'Rad {line}: elementet {element} finns redan i {parent}. Det bryter mot PAXml.',
  'paxml-stray-text': 'Rad {line}: elementet {element} innehåller text. Det bryter mot PAXml.',
  'paxml-too-many-days': 'Filen har orimligt många dagar för en och samma person, så den lästes inte.',
  'paxml-too-many-persons': 'Filen har orimligt många personer, så den lästes inte.',
  'paxml-unknown-attribute': 'Rad {line}: attributet {attribute} i {element} finns inte i PAXml.',
  'paxml-unknown-element': 'Rad {line}: elementet {element} i {parent} finns inte i PAXml.',
  'unknown-encoding': 'Filen är märkt med teckenkodningen {encoding}. Spara den som UTF-8.',
  'xml-broken': 'Rad {line}: XML-filen är skadad.',
  'xml-doctype': 'Rad {line}: filen har en dokumenttyp eller egna entiteter. Av säkerhetsskäl läses inga sådana filer.',
  'xml-too-deep': 'Rad {line}: elementen ligger för djupt i varandra, så filen lästes inte.',
  'xml-too-long': 'Rad {line}: ett värde är orimligt långt, så filen lästes inte.',
  'xml-too-many-attributes': 'Rad {line}: ett element har för många attribut, så filen lästes inte.',
} satisfies Record<string, string>

export type FileFaultCode = keyof typeof fileFaults
