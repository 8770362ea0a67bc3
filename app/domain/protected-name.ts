import { accept, refuse, type Decision } from './outcome'

/** Only a protected name needs to be asked for; everybody else's stands on the card. */
export const revealName = (person: { name: string; protected: boolean }): Decision<{ name: string }> =>
  person.protected ? accept({ name: person.name }) : refuse('name-not-protected')
