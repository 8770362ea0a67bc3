import { addMonths } from '~/domain/day'
import { channels, textVersionNow } from '~/domain/medgivande'
import { give } from '~/writes/own-medgivande.server'
import { accountOf } from './meetings'
import { value } from './outcome'
import { personas } from './people'
import type { World } from './world'

/** Elin has given Åsa a medgivande herself; Åsa has to have said where she is. */
export const elinsMedgivande = (w: World): string =>
  value(
    give(w.as(personas.medarbetare, 'medarbetare'), {
      ...{ party: accountOf(w, personas.rehabkoordinator), purpose: 'return-to-work', categories: ['tasks'] },
      ...{ direction: 'both', channels, to: addMonths(w.today, 6), textVersion: textVersionNow },
    }),
  ).medgivande
