import { beforeEach, describe, expect, it } from 'vitest'
import { ownLimit } from '#tests/support/limits'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { rulePresets } from '~/domain/rule'
import { runWaitingRehearsals } from '~/jobs/rehearsal.server'
import { path } from '~/paths'
import { add } from '~/writes/clock-limit.server'
import { tryRule } from '~/writes/rehearsal.server'
import { switchOn } from '~/writes/rule-change.server'
import { ensureDefaultRules } from '~/writes/rule.server'

let w: World

beforeEach(() => {
  w = settle(world())
  ensureDefaultRules(w.system('start'))
})

const said = async (page: 'help' | 'method') =>
  (await portal(w).visitor().get(path(page))).html
    .replaceAll('&gt;', '>')
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('Hjälpen och metodsidan', () => {
  it('säger det som står i inställningarna i dag, inte det som var från början', async () => {
    expect(await said('help')).toContain('Svara inom sju dagar')
    w.setting('signalDueDays', 9, '2026-11-01')
    w.setting('signalEscalationDays', 21, '2026-11-01')
    w.setting('sessionIdleMinutes', 25, '2026-11-01')
    w.setting('sessionHours', 8, '2026-11-01')
    w.setting('signalDueDays', 3, '2027-01-01')
    const [help, method] = [await said('help'), await said('method')]
    for (const words of [
      'Svara inom nio dagar',
      'Utan svar efter 21 dagar',
      'Efter 25 minuter',
      'åtta timmar i sträck',
    ])
      expect(help, words).toContain(words)
    for (const words of ['besvaras inom nio dagar', 'efter 21 dagar får Reko-AG'])
      expect(method, words).toContain(words)
  })

  it('säger vilka regler som är på i dag och hur de lyder, även egna', async () => {
    const before = await said('method')
    expect(before).toMatch(/6\/12 Sex tillfällen eller fler på tolv månader [^<]{0,90}? På/)
    expect(before).toMatch(/4\/12 Fyra tillfällen eller fler på tolv månader [^<]{0,90}? Av/)
    const parameters = { ...rulePresets['6/12'], minOccasions: 5, maxSpellLength: 10 }
    const tried = tryRule(w.as(personas.admin), { parameters })
    await runWaitingRehearsals()
    switchOn(w.as(personas.admin), { slug: tried.kind === 'done' ? tried.value.slug : '', startsOn: w.today })
    expect(await said('method')).toMatch(
      /Fem tillfällen eller fler på tolv månader Räknar tillfällen på högst 10 dagar.{0,60} På/,
    )
  })

  it('berättar för chefen om klockan, planen och vems plikt den är, och metodsidan visar en egen gräns', async () => {
    add(w.as(personas.admin), { limit: ownLimit(14), from: { startsOn: w.today, reason: null } })
    expect(await said('method')).toContain('Dag 14')
    const help = await said('help')
    for (const words of ['arbetsgivarens skyldighet', 'minst 60 dagar', 'senast dag 30', '30 kap. 6 §', 'genast'])
      expect(help, words).toContain(words)
  })
})
