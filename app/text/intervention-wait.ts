import type { FollowUpMonth } from '~/domain/intervention/answer'
import type { Step } from '~/domain/intervention/stage'
import type { ActKind } from '~/domain/intervention/wait'
import { followUpName } from './intervention'
import { writeTexts, approveTexts, moveTexts } from './intervention-wait-step'

/** What somebody is to do, why, and what its button says. */
export interface WaitWords {
  title: string
  text: string
  button: string
}

/** `months` only for a follow-up. */
export function waitText(kind: ActKind, step: Step | null, months: FollowUpMonth | null): WaitWords {
  if (kind === 'write') return writeTexts[step ?? 'mapping']
  if (kind === 'approve') return approveTexts[step ?? 'mapping']
  if (kind === 'move') return moveTexts[step ?? 'mapping']
  if (kind === 'follow-up')
    return {
      title: `Följ upp ${months === null ? 'insatsen' : followUpName(months)}`,
      text: 'Träffas, se vad åtgärderna har gett och skriv upp det. Blev den inte av skriver du varför.',
      button: 'Skriv upp uppföljningen',
    }
  return otherTexts[kind]
}

const otherTexts: Record<Exclude<ActKind, 'write' | 'approve' | 'move' | 'follow-up'>, WaitWords> = {
  start: {
    title: 'Börja kartläggningen',
    text: 'Siffrorna för arbetsplatsen sparas som de är den dagen, så att det går att jämföra efteråt.',
    button: 'Börja kartläggningen',
  },
  'take-over': {
    title: 'Ta över insatsen',
    text: 'Arbetsplatsen hör till ditt uppdrag, men inte längre till ägarens. Så länge ingen tar över står insatsen stilla.',
    button: 'Ta över',
  },
  publish: {
    title: 'Publicera planen',
    text: 'Arbetsplatsen läser bara det som är publicerat.',
    button: 'Till planen',
  },
  measure: {
    title: 'Säg hur det gick med en åtgärd',
    text: 'Dagen då den skulle vara klar har kommit. Är den gjord, eller varför inte?',
    button: 'Skriv hur det gick',
  },
  evaluate: {
    title: 'Utvärdera insatsen',
    text: 'Den är avslutad. Säg med egna ord om den hjälpte, det hjälper nästa arbetsplats.',
    button: 'Skriv utvärderingen',
  },
  recheck: {
    title: 'Gör efterkontrollen',
    text: 'Snart ett år efter avslutet: står det ni byggde kvar?',
    button: 'Skriv efterkontrollen',
  },
  'take-part': {
    title: 'Läs kartläggningen och lägg till det du vet',
    text: 'Du är inbjuden att lägga till och kommentera. Skriv om arbetet, aldrig om någon enskild.',
    button: 'Till kartläggningen',
  },
  read: {
    title: 'Läs planen',
    text: 'En version är publicerad. Markera den som läst, så vet de andra det.',
    button: 'Läs planen',
  },
}
