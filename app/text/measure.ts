import type { FhvService, MeasureKind, MeasureState } from '~/domain/measure'

export const measureKindText: Record<MeasureKind, string> = {
  adaptation: 'Arbetsanpassning',
  fhv: 'Beställning hos företagshälsovården',
  'workplace-support': 'Arbetsplatsinriktat rehabiliteringsstöd',
}

export const measureKindHint: Record<MeasureKind, string> = {
  adaptation: 'Något i arbetet ändras: uppgifter, tider, hjälpmedel, arbetsplats.',
  fhv: 'Företagshälsovården gör något: bedömer, stöttar, kartlägger.',
  'workplace-support': 'Stöd av en godkänd anordnare, med bidrag från Försäkringskassan för halva kostnaden.',
}

export const fhvServiceText: Record<FhvService, string> = {
  capacity: 'Arbetsförmågebedömning',
  'support-talks': 'Stödsamtal',
  survey: 'Kartläggning',
  coordination: 'Rehabkoordinering',
  ergonomics: 'Ergonomiskt stöd',
  other: 'Annat',
}

export const measureStateText: Record<MeasureState, string> = {
  proposed: 'Föreslagen',
  decided: 'Beslutad',
  running: 'Pågår',
  done: 'Genomförd',
  dropped: 'Blev inte av',
  ordered: 'Beställd',
  delivered: 'Levererad',
  'followed-up': 'Uppföljd',
  cancelled: 'Avbeställd',
}
