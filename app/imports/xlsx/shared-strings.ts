import type { Archive } from './archive'
import { readPart } from './part'

const part = 'xl/sharedStrings.xml'

/** Texts that cells refer to by number. Rich text is joined, pronunciation guides are left out. */
export async function readSharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = []
  let [text, inText, inGuide] = ['', false, false]
  await readPart(archive, part, {
    open(element) {
      if (element === 'si') text = ''
      else if (element === 'rPh') inGuide = true
      else if (element === 't') inText = !inGuide
    },
    text(piece) {
      if (inText) text += piece
    },
    close(element) {
      if (element === 'si') strings.push(text.trim())
      else if (element === 'rPh') inGuide = false
      else if (element === 't') inText = false
    },
  })
  return strings
}
