import { beforeEach, describe, expect, test } from 'vitest'
import { accountPerson } from '#db/schema'
import { csvFile } from '#tests/support/files'
import { imported, organisation } from '#tests/support/imported'
import { world, type World } from '#tests/support/world'
import { undoImport } from '~/writes/import/undo.server'
import { eq } from 'drizzle-orm'

let w: World
let account: number

beforeEach(async () => {
  w = world({ today: '2026-11-20' })
  w.account('Leif Dahlén', { role: 'admin' })
  account = w.account('Karin Lindqvist')
  await imported([organisation()])
})

const email = 'karin.lindqvist@reko.example'
const staff = (...rows: string[]) =>
  imported([
    csvFile('personal.csv', 'anstallningsnummer;namn;kon;fodelsear;arbetsplats;epost;befattning;from;tom', ...rows),
  ])
const karin = `100;Karin Lindqvist;K;1971;HEM;${email};chef;2015-01-01;`
const elin = `101;Elin Wallgren;K;1984;HEM;${email};;2020-01-01;`

/** The employees that Karin's account is. */
const behind = () =>
  w.db
    .select({ personId: accountPerson.personId })
    .from(accountPerson)
    .where(eq(accountPerson.accountId, account))
    .all()
    .map(({ personId }) => numberOf(personId))
const numberOf = (personId: number) =>
  w.db.$client.prepare('SELECT DISTINCT employee_number FROM employment WHERE person_id = ?').pluck().get(personId)
const notesOf = ({ files }: Awaited<ReturnType<typeof staff>>) => files.flatMap(({ notes }) => notes)

describe('an address that two employees have at the same time', () => {
  test('is the account of whoever had it first, and the other row gets a note', async () => {
    expect(notesOf(await staff(karin, elin))).toEqual([{ code: 'email-of-another', count: 1 }])
    expect(behind()).toEqual(['100'])
  })

  test('does not go over to somebody else when a file brings it, nor when a later file changes a row', async () => {
    await staff('101;Elin Wallgren;K;1984;HEM;;;2020-01-01;')
    await staff(karin)
    expect(notesOf(await staff(elin))).toEqual([{ code: 'email-of-another', count: 1 }])
    expect(behind()).toEqual(['100'])
    await staff(karin.replace(';chef;', ';enhetschef;'))
    expect(behind()).toEqual(['100'])
  })

  test('goes over when whoever had it gets another, and comes back when that is undone', async () => {
    await staff(karin, elin)
    const { slug } = await staff(karin.replace(email, 'karin.l@reko.example'))
    expect(behind()).toEqual(['101'])
    undoImport(w.as('Leif Dahlén'), { slug })
    expect(behind()).toEqual(['100'])
  })
})

test('an address that is used again after somebody has left is the account of the one who has it now', async () => {
  const left = karin.replace('2015-01-01;', '2015-01-01;2019-12-31')
  expect(notesOf(await staff(left, elin))).toEqual([])
  expect(behind()).toEqual(['101'])
  await staff('100;Karin Lindqvist;K;1971;HEM;karin.l@reko.example;;2024-01-01;')
  expect(behind()).toEqual(['101'])
})

test('a file that is taken in twice changes nothing the second time, shared addresses or not', async () => {
  await staff(karin, elin)
  const again = await staff(karin, elin)
  expect(again.files).toMatchObject([{ added: 0, changed: 0, unchanged: 2 }])
})
