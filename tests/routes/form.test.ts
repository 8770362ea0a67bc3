import { describe, expect, it } from 'vitest'
import { contact } from '#db/schema'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { path } from '~/paths'

const noted = { roll: 'chef', atgard: 'anteckna', sort: 'phone', datum: '2026-11-20' }
const contacts = (w: World) => path('personContacts', { id: w.slugOf('Jonas Ekberg') })
const markIn = (html: string): string => /name="visning" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('Ett formulär', () => {
  it('som skickas två gånger från samma visning gör sitt en gång och leder till samma sida', async () => {
    const w = settle(world())
    const chef = portal(w).as(personas.chef, 'chef')
    const visning = markIn((await chef.get(contacts(w))).html)
    const before = w.db.select().from(contact).all().length
    const answers = await Promise.all([1, 2].map(() => chef.post(contacts(w), { ...noted, visning })))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(answers[0]?.to).toBe(answers[1]?.to)
    expect(w.db.select().from(contact).all()).toHaveLength(before + 1)
  })

  it('med annat innehåll, eller från en ny visning, prövas på nytt', async () => {
    const w = settle(world())
    const chef = portal(w).as(personas.chef, 'chef')
    const visning = markIn((await chef.get(contacts(w))).html)
    expect((await chef.post(contacts(w), { ...noted, visning })).status).toBe(303)
    expect((await chef.post(contacts(w), { ...noted, sort: 'meeting', visning })).status).toBe(303)
    const next = markIn((await chef.get(contacts(w))).html)
    expect(next).not.toBe(visning)
    expect((await chef.post(contacts(w), { ...noted, visning: next })).status).toBe(409)
  })

  it('som någon annan skickar med samma märke är hennes eget', async () => {
    const w = settle(world())
    const chef = portal(w).as(personas.chef, 'chef')
    const visning = markIn((await chef.get(contacts(w))).html)
    await chef.post(contacts(w), { ...noted, visning })
    expect(
      (
        await portal(w)
          .as(personas.chef2, 'chef')
          .post(contacts(w), { ...noted, visning })
      ).status,
    ).toBe(404)
  })
})
