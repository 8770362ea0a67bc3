import { calendarParts } from '~/domain/day'
import { readPersonalNumber } from '~/domain/personal-number'
import type { Cells } from './cells'
import { lastDay } from './last-day'
import { readPercent } from './number'
import type { EmploymentRow } from './row'

export function readEmployment(cells: Cells): EmploymentRow {
  const employeeNumber = cells.text('anstallningsnummer', 60)
  const name = cells.text('namn', 200)
  const from = cells.day('from')
  const to = lastDay(cells, from)
  const identity = readIdentity(cells)
  const email = readEmail(cells)
  const position = cells.optionalText('befattning', 200)
  const share = cells.number(
    'sysselsattningsgrad',
    100,
    (it) => it >= 0 && it <= 100,
    'share-out-of-range',
    readPercent,
  )
  if (share > 0 && share <= 1) cells.remarks.push('share-looks-like-fraction')
  const weeklyHours = cells.number('veckotimmar', 40, (it) => it > 0 && it <= 168, 'weekly-hours-out-of-range')
  const isProtected = readYes(cells, 'skyddad')
  const workplaceCode = cells.text('arbetsplats', 60)
  const managerNumber = cells.optionalText('chef', 60)
  return {
    line: cells.line,
    employeeNumber,
    name,
    ...identity,
    workplaceCode,
    managerNumber,
    email,
    position,
    share,
    weeklyHours,
    from,
    to,
    protected: isProtected,
  }
}

type Identity = Pick<EmploymentRow, 'personalNumber' | 'sex' | 'birthYear'>

function readIdentity(cells: Cells): Identity {
  const text = cells.raw('personnummer')
  if (text === '') return readSexAndBirthYear(cells)
  const read = readPersonalNumber(text, cells.today)
  if (typeof read === 'object') return { personalNumber: read.digits, sex: read.sex, birthYear: read.birthYear }
  cells.fail('personnummer', read)
  return { personalNumber: null, sex: 'K', birthYear: 0 }
}

function readSexAndBirthYear(cells: Cells): Identity {
  const [sex, year] = [cells.raw('kon').toUpperCase(), cells.raw('fodelsear')]
  const thisYear = calendarParts(cells.today).year
  if (sex === '' || year === '') cells.fail('personnummer', 'no-identity')
  else if (sex !== 'K' && sex !== 'M') cells.fail('kon', 'not-a-sex')
  else if (!/^\d{4}$/.test(year)) cells.fail('fodelsear', 'not-a-year')
  else if (Number(year) < 1900 || Number(year) > thisYear)
    cells.fail('fodelsear', 'birth-year-out-of-range', { thisYear })
  return { personalNumber: null, sex: sex === 'M' ? 'M' : 'K', birthYear: Number(year) }
}

function readEmail(cells: Cells): string | null {
  const email = cells.optionalText('epost', 254)?.toLowerCase() ?? null
  if (email === null || /^[^\s@]+@[^\s@]+$/.test(email)) return email
  cells.remarks.push('email-left-out')
  return null
}

function readYes(cells: Cells, column: string): boolean {
  const value = cells.raw(column).toLowerCase()
  if (!['', 'ja', 'nej'].includes(value)) cells.fail(column, 'not-yes-or-no')
  return value === 'ja'
}
