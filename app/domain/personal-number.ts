import { calendarParts, parseDay, type Day } from './day'

/** What a personal number tells about its holder. */
interface PersonalNumber {
  /** Twelve digits, century included. */
  digits: string
  sex: 'K' | 'M'
  birthYear: number
}

type PersonalNumberProblem = 'not-a-personal-number' | 'wrong-check-digit'

/**
 * Reads `YYYYMMDD-NNNN`, `YYYYMMDDNNNN`, `YYMMDD-NNNN`, `YYMMDDNNNN` and, for those who have turned a hundred, `YYMMDD+NNNN`.
 * A samordningsnummer has 60 added to its day. Nobody is born after today. Source: folkbokföringslagen (1991:481) 18 §.
 */
export function readPersonalNumber(text: string, today: Day): PersonalNumber | PersonalNumberProblem {
  const parts = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/.exec(text)
  if (!parts) return 'not-a-personal-number'
  const [, century, year = '', month = '', date = '', sign, serial = ''] = parts
  const day = Number(date) > 60 ? String(Number(date) - 60).padStart(2, '0') : date
  const birthYear = century ? Number(century + year) : yearBefore(year, `${month}-${day}`, sign === '+', today)
  const born = parseDay(`${String(birthYear).padStart(4, '0')}-${month}-${day}`)
  if (born === null || born > today) return 'not-a-personal-number'
  if (!hasRightCheckDigit(year + month + date + serial)) return 'wrong-check-digit'
  return {
    digits: String(birthYear) + month + date + serial,
    sex: Number(serial[2]) % 2 === 1 ? 'M' : 'K',
    birthYear,
  }
}

/** The plus sign is used from the year in which the holder turns a hundred. */
function yearBefore(twoDigits: string, monthAndDay: string, plus: boolean, today: Day): number {
  const latest = calendarParts(today).year - (plus ? 100 : 0)
  const year = latest - ((latest - Number(twoDigits)) % 100)
  const born = parseDay(`${year}-${monthAndDay}`)
  return born !== null && born > today ? year - 100 : year
}

/** Luhn over ten digits, the last of which is the check digit. */
export function hasRightCheckDigit(tenDigits: string): boolean {
  let sum = 0
  for (let place = 0; place < 10; place++) {
    const product = Number(tenDigits[place]) * (place % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}
