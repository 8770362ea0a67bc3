/** A PAXml file with these sections. */
export const paxml = (sections: string, version = '2.0'): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<paxml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.paxml.se/2.0/paxml.xsd">
<header><version>${version}</version></header>
${sections}
</paxml>`

/** Time transactions, each one employee's fields. */
export const times = (...transactions: string[]): string =>
  `<tidtransaktioner>\n${transactions.join('\n')}\n</tidtransaktioner>`

export const time = (fields: Record<string, string>, who = 'anstid="101"'): string =>
  `<tidtrans ${who}>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</tidtrans>`

export const sick = (datum: string, more: Record<string, string> = {}, who?: string): string =>
  time({ tidkod: 'SJK', datum, ...more }, who)

export const schedule = (days: Record<string, number>, who = 'anstid="101"'): string =>
  `<schematransaktioner><schema ${who}>${Object.entries(days)
    .map(([datum, timmar]) => `<dag datum="${datum}" timmar="${timmar}"/>`)
    .join('')}</schema></schematransaktioner>`
