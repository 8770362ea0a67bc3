import { fieldName, partTitle, valueText } from '~/text/own-export'

interface Everything {
  employer: string
  name: string
  /** When it was gathered, in ISO form. */
  made: string
  parts: readonly { key: string; rows: readonly Record<string, unknown>[] }[]
}

/** For a program to read. */
export const ownExportJson = ({ employer, name, made, parts }: Everything): string =>
  JSON.stringify(
    {
      arbetsgivare: employer,
      om: name,
      gjord: made,
      delar: Object.fromEntries(parts.map(({ key, rows }) => [key, rows])),
    },
    null,
    2,
  )

/** For people: one page that needs nothing else, in the order of Min sida. */
export const ownExportHtml = ({ employer, name, made, parts }: Everything): string =>
  `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Allt om ${safe(name)}</title>
<style>${style}</style></head><body><main>
<h1>Allt vi har om ${safe(name)}</h1>
<p>${safe(employer)}. Gjord ${safe(valueText(made))}. Kopian visar allt som står i Rekoportalen om dig. Där står aldrig varför du har varit borta.</p>
${parts.map(partHtml).join('\n')}
</main></body></html>`

const partHtml = ({ key, rows }: Everything['parts'][number]): string =>
  `<section><h2>${safe(partTitle(key))}</h2>${
    rows.length === 0 ? '<p>Inget.</p>' : rows.map((row) => `<dl>${fields(row)}</dl>`).join('')
  }</section>`

const fields = (row: Record<string, unknown>): string =>
  Object.entries(row)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `<dt>${safe(fieldName(key))}</dt><dd>${told(value)}</dd>`)
    .join('')

function told(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? '–' : `<ul>${value.map((one) => `<li>${told(one)}</li>`).join('')}</ul>`
  if (typeof value === 'object' && value !== null) return `<dl>${fields(value as Record<string, unknown>)}</dl>`
  return safe(valueText(value))
}

const safe = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const style = `body{font:17px/1.6 system-ui,sans-serif;color:#182225;background:#faf8f3;margin:0}main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:2rem;line-height:1.2}h2{border-top:2px solid #182225;padding-top:1rem;margin-top:2.5rem}
dl{border-bottom:1px solid #dcd6ca;margin:0;padding:.75rem 0}dt{color:#4b575a;font-size:.9rem}dd{margin:0 0 .4rem}dd dl{border:0;padding-left:1rem}`
