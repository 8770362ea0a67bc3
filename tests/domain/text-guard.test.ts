import { describe, expect, test } from 'vitest'
import { isForbidden, textFindings } from '~/domain/text-guard'

const kinds = (text: string) => textFindings(text).map(({ kind }) => kind)

describe('ett personnummer hittas hur det än skrivs', () => {
  test.each([
    '19121212-1212',
    '191212121212',
    '121212-1212',
    '1212121212',
    '121212+1212',
    '19121212 1212',
    '121212 - 1212',
    '1912-12-12-1212',
    '121212–1212',
    '121212-\u200b1212',
    '１２１２１２-１２１２',
    'Ring om 19121212-1212.',
    '(191212121212)',
    '121212\n1212',
    '121212-\r\n1212',
    '121212\t1212',
    '121212  1212',
    '121212--1212',
    '121212.1212',
    '121212, 1212',
    '121212:1212',
    '121212 (1212)',
    '(121212)-1212',
    '121212=1212',
    '121212|1212',
    '1912 1212 1212',
    '121212/1212',
    '19 12 12 12 12 12',
    '12 12 12-1212',
    'Rum 00 121212-1212',
    '12.12.12-1212',
    '1912/12/12-1212',
    '١٩١٢١٢١٢-١٢١٢',
    '१२१२१२-१२१२',
    '121212\u20631212',
    '121212\u{e0020}1212',
    '1️⃣2️⃣1️⃣2️⃣1️⃣2️⃣-1️⃣2️⃣1️⃣2️⃣',
    '1\u03322\u033212121212',
  ])('%s', (text) => expect(kinds(text)).toEqual(['personal-number']))

  test('ett samordningsnummer också', () => expect(kinds('850572-9833')).toEqual(['personal-number']))
})

describe('tal som inte är personnummer får stå', () => {
  test.each([
    ['19121212-1213', 'fel kontrollsiffra'],
    ['191313121212', 'ingen månad'],
    ['2026-11-20 1400', 'dag och klockslag'],
    ['556036-0793', 'organisationsnummer'],
    ['Mötet är 2026-11-20 kl. 09.00–10.30 i sal 12', 'mötestid'],
    ['1234567890123', 'för långt'],
    ['1912-12-12\n1212', 'dag och sedan en rad med ett tal'],
    ['kl. 08.00–12.12, 12.12–12.12', 'tider'],
    ['1912-12-12 – 1212-03-07', 'från och till'],
    ['1912-12-12-1212-03-07', 'från och till'],
    ['25 % 20261207, 50 % 20270111', 'andelar och dagar'],
  ])('%s (%s)', (text) => expect(kinds(text)).toEqual([]))
})

describe('en diagnoskod hittas', () => {
  test.each(['F43.8', 'F438', 'F43.8A', 'f43.9', 'M54', 'Intyget säger Z73.', 'U07.1', 'u09.9'])('%s', (text) =>
    expect(kinds(text)).toEqual(['diagnosis']),
  )
  test.each(['Vi ses i rum B12', 'avdelning M54', 'A4', 'E20-vägen', 'FK7804', 'AG7804', 'buss B52', 'tränar U10'])(
    'men inte i %s',
    (text) => expect(kinds(text)).toEqual([]),
  )
})

describe('ett vanligt namn på en diagnos hittas i varje böjning', () => {
  test.each([
    'depression',
    'Depressionen',
    'utmattningssyndrom',
    'bröstcancer',
    'migränen',
    'ADHD',
    'adhd',
    'covid-19',
  ])('%s', (word) => expect(kinds(`Hon har ${word} sedan i våras`)).toEqual(['diagnosis']))
  test.each(['trött', 'stressad', 'psykosocial arbetsmiljö', 'psykosociala', 'kol', 'ms', 'ont i ryggen', 'förkyld'])(
    'men inte i ordet %s',
    (word) => expect(kinds(`Det är ${word}`)).toEqual([]),
  )
})

describe('ett telefonnummer pekas ut men är inte förbjudet', () => {
  test.each([
    '070-123 45 67',
    '0701234567',
    '+46 70 123 45 67',
    '0046701234567',
    '0920-710 00',
    '08/123 456 78',
    '(070) 123 45 67',
    '٠٧٠-١٢٣٤٥٦٧',
  ])('%s', (text) => {
    const found = textFindings(text).filter(({ kind }) => kind === 'phone-number')
    expect(found).toHaveLength(1)
    expect(found.some(isForbidden)).toBe(false)
  })
  test.each(['08.00–16.30', 'vecka 47–48', '0,75 av heltid', '25 % från 2026-12-01 till 2027-01-15'])(
    'men inte i %s',
    (text) => expect(kinds(text)).toEqual([]),
  )
})

test('varje fynd sägs en gång, personnummer först', () => {
  const found = textFindings('Depression, depression. Ring 070-123 45 67 om 121212-1212.')
  expect(found.map(({ kind, written }) => [kind, written])).toEqual([
    ['personal-number', '121212-1212'],
    ['diagnosis', 'Depression'],
    ['diagnosis', 'depression'],
    ['phone-number', '070-123 45 67'],
  ])
  expect(found.map(isForbidden)).toEqual([true, true, true, false])
})
