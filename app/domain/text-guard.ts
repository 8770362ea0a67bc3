import { diagnosisWord } from './diagnosis-word'
import { parseDay } from './day'
import { hasRightCheckDigit } from './personal-number'

export type TextFindingKind = 'personal-number' | 'diagnosis' | 'phone-number'

/** Something in a free text that may not stand there, or not without a reason. */
export interface TextFinding {
  kind: TextFindingKind
  /** As it was written, for the sentence at the field; never shown for a personal number. */
  written: string
}

/**
 * What a free text holds that this system must not keep: personal and coordination numbers (with or without century and
 * separator, check digit right), ICD-10 codes and common names of diagnoses, and telephone numbers.
 * Each finding once, in that order; a number that reads as a personal number is not also a telephone number.
 * A word or a code can be meant otherwise, which is why the writer sees what was found. Source: product.md §2.5, §4.
 */
export function textFindings(text: string): TextFinding[] {
  const plain = plainly(text)
  const personal = personalNumbersIn(plain)
  const rest = personal.reduce((left, written) => left.replaceAll(written, ' '), plain)
  return [
    ...found('personal-number', personal),
    ...found('diagnosis', [...codesIn(rest), ...wordsIn(rest)]),
    ...found('phone-number', phonesIn(rest)),
  ]
}

/** Findings that no reason helps: they are refused wherever they stand. Source: product.md §4. */
export const isForbidden = ({ kind }: TextFinding): boolean => kind !== 'phone-number'

/** Whether a text holds a personal number anywhere; next to nothing to ask of the many texts that can't. */
export const holdsPersonalNumber = (text: string): boolean =>
  text.length >= 10 && tenDigits.test(text) && personalNumbersIn(plainly(text)).length > 0

const tenDigits = /(?:\p{N}\P{N}*){10}/u

const personalNumbersIn = (plain: string): string[] =>
  [...plain.matchAll(personalNumber)].filter(isPersonalNumber).map(([written]) => written)

const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseenOrAbove, '')
    .replace(/(?!\d)\p{Nd}/gu, inOurDigits)
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')

/** What nobody sees, and marks set on, under or around a letter or digit. */
const unseenOrAbove = /[\p{Default_Ignorable_Code_Point}\p{M}]/gu
const dashes = /[\u2010-\u2015\u2043\u2212\u30fc]/g

/** Each script has its ten digits in a row, zero first. */
function inOurDigits(digit: string): string {
  const at = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - value - 1))) value++
  return String(value)
}

const found = (kind: TextFindingKind, written: readonly string[]): TextFinding[] =>
  [...new Set(written)].map((each) => ({ kind, written: each }))

/**
 * Ten or twelve digits, in a row or in pairs, however the last four are set off. A date written with signs needs a dash or plus
 * before them, or they may be a time of day.
 */
const personalNumber = new RegExp(
  [
    String.raw`(?<!\d)(?:\d{2} ?)?\d{6}[^\p{L}\p{N}]{0,4}\d{2} ?\d{2}(?!\d)`,
    String.raw`(?<!\d)(?:19|20)\d{2} \d{4} \d{4}(?! ?\d)`,
    String.raw`(?<!\d)(?:\d{2} )?\d{2} \d{2} \d{2}[-+ ]{0,3}\d{2} ?\d{2}(?! ?\d)`,
    String.raw`(?<!\d)(?:\d{2})?\d{2}([-./])\d{2}\1\d{2}[-+]\d{4}(?!\d|-\d)`,
  ].join('|'),
  'gu',
)

function isPersonalNumber([written]: RegExpMatchArray): boolean {
  const digits = written.replace(/\D/g, '')
  const [, year, month, date] = /(\d\d)(\d\d)(\d\d)\d{4}$/.exec(digits) ?? []
  const day = String(Number(date) > 60 ? Number(date) - 60 : date).padStart(2, '0')
  const born = ['19', '20'].some((century) => parseDay(`${century}${year}-${month}-${day}`) !== null)
  return born && hasRightCheckDigit(digits.slice(-10))
}

/** A letter and two digits, with or without subdivision. A bare code after a word for a place is a room. */
const icdCode = /(?<![\p{L}\d])([A-TV-Z]\d{2}|U(?:0[7-9]|10)(?=\.\d))(\.?\d{1,2}[A-Z]?|[A-Z])?(?![\p{L}\d]|-\p{L})/giu
const placeBefore = /(?:rum|sal|avd|avdelning|hus|plan|hiss|port|våning|linje|buss|lokal|blankett|väg)\.?\s*$/iu

const codesIn = (text: string): string[] =>
  [...text.matchAll(icdCode)]
    .filter(({ 2: subdivision, index }) => subdivision !== undefined || !placeBefore.test(text.slice(0, index)))
    .map(([written]) => written)

const wordsIn = (text: string): string[] => (text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).filter(diagnosisWord)

/** Swedish numbers, 8 to 10 digits with their leading zero, and any number with a country code. */
const phoneNumber = /(?<![\d,.-])(?:(?:\+|00)\d{1,3}[ -]?(?:\(0\))?[ -]?|0)[1-9](?:(?:[ /-]|\) ?)?\d){6,9}(?!\d)/g

const phonesIn = (text: string): string[] => text.match(phoneNumber) ?? []
