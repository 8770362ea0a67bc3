import { Gauge, type Registry } from 'prom-client'
import { outboxStanding } from '~/jobs/outbox.server'
import { phase } from './phase'

/** How many e-mails wait, went, were cancelled and were given up; asked when somebody reads the figures. */
export function outboxFigures(registry: Registry): void {
  new Gauge({
    name: 'reko_outbox_notices',
    help: 'Notices of e-mail that wait, and those of the last thirty days by how they ended',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      if (phase.get() !== 'ready') return
      const { waiting, sent, cancelled, givenUp } = outboxStanding()
      for (const [state, count] of Object.entries({ waiting, sent, cancelled, given_up: givenUp }))
        this.set({ state }, count)
    },
  })
}
