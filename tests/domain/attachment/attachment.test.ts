import { describe, expect, test } from 'vitest'
import { drawing, pdf, photo, textOf, webPicture } from './files'
import { fitTogether, mostBytes, takeFile, type TakenFile } from '~/domain/attachment/attachment'

const take = (bytes: Uint8Array, name: string, type = '') => takeFile({ name, type, bytes })
const taken = (bytes: Uint8Array, name: string): TakenFile => {
  const decision = take(bytes, name)
  if ('refused' in decision) throw new Error(decision.refused.code)
  return decision.accepted
}
const refusedFor = (bytes: Uint8Array, name: string, type = '') => {
  const decision = take(bytes, name, type)
  return 'refused' in decision ? decision.refused.code : null
}

describe('a photograph says nothing but what it shows', () => {
  const { bytes } = taken(photo(), 'bild.jpg')

  test('place, owner, comments and what follows its end are gone', () => {
    for (const word of ['GPS', 'Elin', 'Photoshop', 'Taken', 'preview', 'script'])
      expect(textOf(bytes)).not.toContain(word)
  })

  test('every scan of the picture is there, and which way up it was held', () => {
    expect(textOf(bytes).endsWith('\x78\xff\xd9')).toBe(true)
    expect(textOf(bytes)).toContain('\x12\xff\x00\x34\xff\xd3\x56')
    expect(textOf(bytes)).toContain('Exif\0\0MM\0*')
    expect(textOf(taken(photo({ orientation: 1 }), 'bild.jpg').bytes)).not.toContain('Exif')
  })

  test('taken once more it is the same to the byte', () => {
    expect(taken(bytes, 'bild.jpg').bytes).toEqual(bytes)
  })

  test('the same for a drawing and a picture from the web', () => {
    for (const [file, name] of [
      [drawing(), 'a.png'],
      [webPicture(), 'a.webp'],
    ] as const) {
      const once = taken(file, name).bytes
      for (const word of ['Elin', 'GPS', '<html>', 'PK']) expect(textOf(once)).not.toContain(word)
      expect(taken(once, name).bytes).toEqual(once)
    }
    expect(taken(webPicture(), 'a.webp').bytes[20]).toBe(0)
  })

  test.each([
    ['a photograph', photo(), 'a.jpg'],
    ['a drawing', drawing(), 'a.png'],
    ['a picture from the web', webPicture(), 'a.webp'],
  ])('%s that is cut off anywhere is refused and never reads past its end', (_what, whole, name) => {
    const end = taken(whole, name).bytes.length
    for (let length = 12; length < Math.min(end, whole.length) - 8; length++)
      expect(['attachment-broken', 'attachment-kind']).toContain(refusedFor(whole.subarray(0, length), name))
  })
})

describe('what a file is, what it is called and what it is said to be are one', () => {
  test.each([
    ['a page that says it is a picture', Buffer.from('<html><script>1</script>'), 'bild.png', 'attachment-kind'],
    ['a drawing with vectors, that can hold scripts', Buffer.from('<svg onload="x()"/>'), 'a.svg', 'attachment-kind'],
    ['a program', Buffer.from('MZ\x90\0'), 'plan.pdf', 'attachment-kind'],
    ['a document of an office', Buffer.from('PK\x03\x04word/document.xml'), 'plan.docx', 'attachment-kind'],
    ['a document behind something else', Buffer.concat([Buffer.from('GIF89a'), pdf()]), 'a.pdf', 'attachment-kind'],
    ['a document that is called a picture', pdf(), 'plan.jpg', 'attachment-misnamed'],
    ['a document with a second ending', pdf(), 'plan.pdf.exe', 'attachment-misnamed'],
    ['a document without an ending', pdf(), 'plan', 'attachment-misnamed'],
    ['nothing at all', new Uint8Array(), 'plan.pdf', 'attachment-empty'],
    ['a document that ends too early', Buffer.from('%PDF-1.7\n1 0 obj'), 'plan.pdf', 'attachment-broken'],
  ])('%s is refused', (_what, bytes, name, code) => {
    expect(refusedFor(bytes, name)).toBe(code)
  })

  test('a type that says something else is refused; one that says nothing is not', () => {
    expect(refusedFor(pdf(), 'plan.pdf', 'text/html')).toBe('attachment-misnamed')
    expect(refusedFor(pdf(), 'plan.pdf', 'application/octet-stream')).toBeNull()
    expect(refusedFor(pdf(), 'PLAN.PDF', 'application/pdf; x=y')).toBeNull()
  })

  test('more than ten megabytes is refused before it is looked into', () => {
    expect(refusedFor(new Uint8Array(mostBytes + 1).fill(0x25), 'plan.pdf')).toBe('attachment-too-large')
  })
})

describe('a document that can do something, or carries something, is refused', () => {
  test.each([
    '<</S /JavaScript /JS (app.alert(1))>>',
    '<</S/J#61vaScript>>',
    '<</S /L#61#75nch /F (cmd.exe)>>',
    '<</Names <</EmbeddedFiles 4 0 R>>>>',
    '<</Type/EmbeddedFile/Length 3>>',
    '<</Subtype /RichMedia>>',
    '<</AcroForm <</XFA 5 0 R>>>>',
    '<</S /SubmitForm>>',
    '<</OpenAction <</S /GoToR /F (\\\\elsewhere.example\\plan) /D [0 /Fit]>>>>',
    '<</S /GoToE /T 4 0 R>>',
  ])('%s', (body) => {
    expect(refusedFor(pdf(body), 'plan.pdf')).toBe('attachment-active')
  })

  test('one that only opens at a page, or has such words in its text, is not', () => {
    expect(refusedFor(pdf(), 'plan.pdf')).toBeNull()
    expect(refusedFor(pdf('(JavaScript är ett språk) /JavaScriptSupport /Launches'), 'plan.pdf')).toBeNull()
  })

  test('packed together it is not unpacked: a bomb costs no more than its bytes', () => {
    const bomb = pdf(`<</Filter /FlateDecode /Length 9>> stream\n${'x\x9c'.repeat(2_000_000)}\nendstream`)
    const started = performance.now()
    expect(refusedFor(bomb, 'plan.pdf')).toBeNull()
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('a name that never ends does not make it slow', () => {
    const started = performance.now()
    refusedFor(pdf(`/${'a#'.repeat(1_500_000)}`), 'plan.pdf')
    refusedFor(pdf('/a'.repeat(1_500_000)), 'plan.pdf')
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('what a file is called says nothing about where it lay or about anybody', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\elin\\Intyg.PDF', 'Intyg.pdf'],
    ['intyg 19121212-1212.pdf', 'bilaga.pdf'],
    ['191212121212_intyg.pdf', 'bilaga.pdf'],
    ['utmattningssyndrom.pdf', 'bilaga.pdf'],
    ['0701234567.pdf', 'bilaga.pdf'],
    ['a"; filename="b.exe\r\nSet-Cookie: x=1.pdf', 'a filename= b.exe Set-Cookie x=1.pdf'],
    ['…\u202efdp.exe.pdf', '…fdp.exe.pdf'],
    ['.pdf', 'bilaga.pdf'],
    ['schema för återgång.pdf', 'schema för återgång.pdf'],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(80)}.pdf`],
  ])('%j is called %j', (written, name) => {
    expect(taken(pdf(), written).name).toBe(name)
  })
})

test('five files and twenty megabytes go with one message, not more', () => {
  const files = (count: number, bytes: number) => Array.from({ length: count }, () => ({ bytes }))
  expect(fitTogether(files(5, 1000))).toEqual({ accepted: null })
  expect(fitTogether(files(6, 1000))).toEqual({ refused: { code: 'too-many-attachments' } })
  expect(fitTogether(files(3, mostBytes))).toEqual({ refused: { code: 'attachments-too-large' } })
})
