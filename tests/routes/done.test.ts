import { describe, expect, it } from 'vitest'
import { sourceFiles } from '#tests/laws/source'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world } from '#tests/support/world'
import { path } from '~/paths'
import { doneText } from '~/text/done'

/** Where the next page itself is the answer: a name that is shown, a rule that is being tried. */
const answersItself = ['person/name', 'admin/rule-try', 'admin/rule-tried', 'admin/account-link'].map(
  (file) => `app/routes/${file}.tsx`,
)

describe('Den som har sparat något', () => {
  it('får veta det på nästa sida, efter varje formulär', () => {
    const silent = sourceFiles('app/routes').filter(
      ({ path: file, text }) =>
        text.includes('formAction({') && !/\n +done[:,]/.test(text) && !answersItself.includes(file),
    )
    expect(silent.map(({ path: file }) => file)).toEqual([])
  })

  it('får en mening som finns, för varje kod som står i en adress', () => {
    const codes = sourceFiles('app/routes')
      .flatMap(({ text }) => [...text.matchAll(/klart: '([\w-]+)'|\n {2}done: '([\w-]+)'/g)])
      .map(([, one, other]) => one ?? other ?? '')
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code) => doneText(code) === null)).toEqual([])
  })

  it('ser den överst, och ingen ser en påhittad', async () => {
    const leif = portal(settle(world())).as(personas.admin)
    expect((await leif.get(path('rules', {}, { klart: 'regel' }))).html).toMatch(
      /role="status".*Regeln är sparad och börjar gälla/s,
    )
    expect((await leif.get(path('rules', {}, { klart: 'toString' }))).html).not.toContain('role="status"')
  })
})
