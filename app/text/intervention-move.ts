import type { MoveAct } from '~/domain/intervention/act-form'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { stageAfter, stepOf, type Stage, type TransitionKind } from '~/domain/intervention/stage'
import { numberedStep } from './intervention'

interface MoveWords {
  title: string
  lead: string
  tab: string
  save: string
  /** As a way beside the one that is shown. */
  other: string
}

export const actOf: Record<TransitionKind, MoveAct> = {
  forward: 'vidare',
  skip: 'hoppa-over',
  back: 'tillbaka',
  close: 'avsluta',
  'break-off': 'avbryt',
}

/** The words of one way on, from where it stands. */
export function moveWords(act: MoveAct, stage: Stage, house: HouseForms): MoveWords {
  const kind = (Object.keys(actOf) as TransitionKind[]).find((one) => actOf[one] === act)
  const to = kind && stageAfter(stage, kind)
  const step = to ? stepOf(to) : null
  const name = step ? numberedStep(step, house) : ''
  if (act === 'vidare') return forward(name, stage)
  if (act === 'tillbaka')
    return {
      title: `Gå tillbaka till steg ${name}`,
      lead: 'Allt som är skrivet finns kvar. Steget godkänns på nytt innan ni går vidare igen.',
      ...{ tab: 'Tillbaka', save: 'Gå tillbaka', other: 'Gå tillbaka ett steg' },
    }
  return texts[act]
}

const forward = (name: string, stage: Stage): MoveWords => ({
  title: `Gå vidare till steg ${name}`,
  lead:
    stage === 'chosen'
      ? 'Siffrorna för arbetsplatsen sparas som de är i dag, så att det går att jämföra efteråt.'
      : 'Steget är godkänt. Välj när nästa steg är tänkt att tas, så vet alla vad de siktar på.',
  ...{ tab: 'Nästa steg', save: 'Gå vidare', other: 'Gå vidare' },
})

const texts: Record<Exclude<MoveAct, 'vidare' | 'tillbaka'>, MoveWords> = {
  'hoppa-over': {
    title: 'Hoppa över kartläggningen',
    lead: 'Chefen bestämmer det, till exempel när en kartläggning redan finns. Skriv var den finns.',
    ...{ tab: 'Hoppa över', save: 'Hoppa över kartläggningen', other: 'Hoppa över kartläggningen' },
  },
  avsluta: {
    title: 'Avsluta insatsen',
    lead: 'Insatsägaren och chefen blir ombedda att utvärdera den, och om ett år att se om det ni byggde står kvar.',
    ...{ tab: 'Avslut', save: 'Avsluta insatsen', other: 'Avsluta insatsen' },
  },
  avbryt: {
    title: 'Avbryt insatsen',
    lead: 'Allt som är skrivet finns kvar att läsa, men inget mer skrivs. Arbetsplatsen kan väljas igen.',
    ...{ tab: 'Avbryt insatsen', save: 'Ja, avbryt insatsen', other: 'Avbryt insatsen' },
  },
  datum: {
    title: 'Planera en annan dag',
    lead: 'Dagen visas för alla som är med och på startsidan för den som ska göra något.',
    ...{ tab: 'Ny dag', save: 'Spara dagen', other: 'Planera en annan dag' },
  },
  angra: {
    title: 'Ångra det senaste steget',
    lead: 'Insatsen står åter där den stod. Det går inom ett dygn, så länge inget har gjorts i det nya steget.',
    ...{ tab: 'Ångra', save: 'Ångra steget', other: 'Ångra det senaste steget' },
  },
}

/** When the transition after this one is meant to come. */
export const dateLabel = (act: MoveAct, stage: Stage): string =>
  act === 'datum' || act === 'tillbaka' || stage !== 'plan'
    ? 'När är nästa steg tänkt att tas?'
    : 'När är insatsen tänkt att avslutas?'
