import { addMonths } from '~/domain/day'
import { channels, textVersionNow } from '~/domain/medgivande'
import { give } from '~/writes/own-medgivande.server'
import { value } from './outcome'
import { personas } from './people'
import type { World } from './world'

/** Elin has given Åsa a medgivande herself; Åsa has to have said where she is. */
export const elinsMedgivande = (w: World): string =>
  value(
    give(w.as(personas.medarbetare, 'medarbetare'), {
      ...{ party: asasSlug(w), purpose: 'return-to-work', categories: ['tasks'] },
      ...{ direction: 'both', channels, to: addMonths(w.today, 6), textVersion: textVersionNow },
    }),
  ).medgivande

const asasSlug = ({ db }: World): string =>
  db.$client.prepare("SELECT slug FROM account WHERE email = 'asa.norberg@vard.example'").pluck().get() as string
