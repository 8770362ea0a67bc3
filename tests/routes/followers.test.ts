import { describe, expect, it } from 'vitest'
import { addDays } from '~/domain/day'
import { path } from '~/paths'
import { expect as expectAbsence } from '~/writes/case-lead.server'
import { elinsCase, karin } from '#tests/support/meetings'
import { value } from '#tests/support/outcome'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'

function visitors() {
  const { w, slug } = elinsCase()
  const at = { id: slug }
  const [chef, rekoAg] = [portal(w).as(personas.chef, 'chef'), portal(w).as(personas.rekoAg, 'rekoAg')]
  return { w, slug, at, chef, rekoAg }
}

const plain = (html: string): string => html.replaceAll('<!-- -->', '')

describe('Att följa ett ärende i webbläsaren, utan skript', () => {
  it('knappen på ärendets sida följer, och sidan säger vem, som vad och sedan när', async () => {
    const { at, chef, rekoAg } = visitors()
    expect((await rekoAg.get(path('case', at))).html).toMatch(
      /Ingen följer ärendet.*name="folj" value="ja".*Följ ärendet/s,
    )
    const followed = await rekoAg.post(path('caseFollowers', at), { roll: 'rekoAg', folj: 'ja' })
    expect(followed).toMatchObject({ status: 303, to: path('case', at, { klart: 'foljer' }) })
    const after = plain((await rekoAg.get(followed.to ?? '')).html)
    expect(after).toMatch(/role="status".*Du följer ärendet\..*name="folj" value="nej".*Sluta följa/s)
    expect(plain((await chef.get(path('case', at))).html)).toMatch(
      /Mikael Ström<\/span>, Reko-AG, sedan <time dateTime="2026-11-20"/,
    )
    const stopped = await rekoAg.post(path('caseFollowers', at), { roll: 'rekoAg', folj: 'nej' })
    expect(stopped.to).toBe(path('case', at, { klart: 'foljer-inte' }))
  })

  it('chefen lägger till Reko-AG, och utan val kommer sidan tillbaka med felet', async () => {
    const { w, at, slug, chef, rekoAg } = visitors()
    const page = path('caseFollowers', at)
    expect((await chef.get(path('case', at))).html).toContain(`href="${page}"`)
    const form = (await chef.get(page)).html
    const [, vem = ''] = /name="vem"[^>]*value="([a-z0-9]{12})"|value="([a-z0-9]{12})"[^>]*name="vem"/.exec(form) ?? []
    const empty = await chef.post(page, { roll: 'chef', folj: 'annan' })
    expect(empty.status).toBe(422)
    expect(empty.html).toMatch(/role="alert".*href="#vem".*Välj ett av alternativen/s)
    const added = await chef.post(page, { roll: 'chef', folj: 'annan', vem })
    expect(added).toMatchObject({ status: 303, to: path('case', at, { klart: 'foljare' }) })
    expect((await chef.post(page, { roll: 'chef', folj: 'annan', vem })).status).toBe(409)
    expect((await chef.get(path('case', at))).html).not.toContain('Lägg till någon')
    expect(plain((await rekoAg.get(path('start'))).html)).toMatch(/Du följer nu .*ärendet för Elin Wallgren/)
    w.at('2026-11-23')
    value(expectAbsence(karin(w), { slug, lastDay: addDays(w.today, 80) }))
    const news = plain((await portal(w).as(personas.rekoAg, 'rekoAg').get(path('start'))).html)
    expect(news).toMatch(/En sak har hänt i <a [^>]*historik[^>]*>ärendet för Elin Wallgren<\/a>, som du följer\./)
  })
})
