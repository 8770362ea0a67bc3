import type { TakenFile } from '~/domain/attachment/attachment'

/** A document of one page with a few lines, as small as such can be. */
export function onePage(name: string, lines: readonly string[]): TakenFile {
  const text = lines.map((line, place) => `BT /F1 14 Tf 72 ${770 - place * 24} Td (${line}) Tj ET`).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  const { body, starts } = numbered(objects)
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`
  const bytes = Buffer.from(`${body}${end}startxref\n${body.length}\n%%EOF\n`, 'latin1')
  return { name: `${name}.pdf`, kind: 'pdf', bytes }
}

function numbered(objects: readonly string[]): { body: string; starts: number[] } {
  const starts: number[] = []
  const body = objects.reduce((sum, object, place) => {
    starts.push(sum.length)
    return `${sum}${place + 1} 0 obj\n${object}\nendobj\n`
  }, '%PDF-1.4\n')
  return { body, starts }
}
