import type {
  BreakOffReason,
  ChoiceReason,
  EvaluationAnswer,
  FollowUpMonth,
  RecheckAnswer,
} from '~/domain/intervention/answer'
import { clinic } from './clinic'
import { homeCare } from './home-care'
import { kitchen } from './kitchen'
import { office } from './office'
import { ward } from './ward'
import type { Work } from './work'

/** An intervention of the demo. Days are counted from today; what is left out hasn't come about. */
export interface ToldIntervention {
  unit: string
  work: Work
  owner: 'cecilia' | 'bengt'
  why: ChoiceReason
  chosen: number
  /** The mapping began. */
  begun?: number
  /** Written and approved; the plan began. */
  mapped?: number
  /** Went to the plan without a mapping. */
  skipped?: number
  published?: number
  /** Approved; the measures were taken up. */
  takenUp?: number
  followUps?: readonly FollowUpMonth[]
  closed?: number
  evaluations?: Partial<Record<'owner' | 'chef', EvaluationAnswer>>
  recheck?: { ago: number; answer: RecheckAnswer; text: string }
  brokenOff?: { ago: number; because: BreakOffReason; reason: string }
  /** When the next transition was meant to come. */
  next: number
}

/** One in each state at least; HEM is the one the demo's people take part in. */
export const toldInterventions: readonly ToldIntervention[] = [
  {
    ...{ unit: 'HEM', work: homeCare, owner: 'cecilia', why: 'rising', chosen: -70 },
    ...{ begun: -67, mapped: -21, published: -18, next: 14 },
  },
  { unit: 'OST05', work: office, owner: 'cecilia', why: 'high-and-rising', chosen: -3, next: 11 },
  { unit: 'SYD10', work: homeCare, owner: 'cecilia', why: 'high', chosen: -52, begun: -44, next: -7 },
  { unit: 'KUST17', work: ward, owner: 'cecilia', why: 'rising', chosen: -20, begun: -12, next: 24 },
  { unit: 'NORD14', work: kitchen, owner: 'cecilia', why: 'asked-by-chef', chosen: -46, begun: -41, next: 10 },
  {
    ...{ unit: 'KUST09', work: ward, owner: 'cecilia', why: 'asked-by-chef', chosen: -136 },
    ...{ begun: -130, mapped: -62, published: -5, next: 6 },
  },
  { unit: 'KUST24', work: office, owner: 'cecilia', why: 'asked-by-chef', chosen: -45, skipped: -40, next: 18 },
  {
    ...{ unit: 'SYD25', work: ward, owner: 'cecilia', why: 'several-signals', chosen: -140 },
    ...{ begun: -132, mapped: -80, published: -34, takenUp: -32, next: 330 },
  },
  {
    ...{ unit: 'VAST25', work: ward, owner: 'cecilia', why: 'asked-by-chef', chosen: -260 },
    ...{ begun: -250, mapped: -210, published: -196, takenUp: -195, followUps: [1, 3], next: 170 },
  },
  {
    ...{ unit: 'NORD17', work: ward, owner: 'cecilia', why: 'high-and-rising', chosen: -350 },
    ...{ begun: -345, mapped: -310, published: -290, takenUp: -288, followUps: [1, 3, 6], next: 76 },
  },
  {
    ...{ unit: 'NORD28', work: clinic, owner: 'cecilia', why: 'high', chosen: -590 },
    ...{ begun: -580, mapped: -540, published: -518, takenUp: -516, followUps: [1, 3, 6, 12], closed: -148, next: 0 },
    evaluations: { owner: 'helped', chef: 'helped' },
  },
  {
    ...{ unit: 'VAST11', work: clinic, owner: 'cecilia', why: 'asked-by-chef', chosen: -900 },
    ...{ begun: -890, mapped: -850, published: -830, takenUp: -828, followUps: [1, 3, 6, 12], closed: -440, next: 0 },
    evaluations: { owner: 'partly', chef: 'helped' },
    recheck: { ago: -70, answer: 'stands', text: 'Måndagsmötet lever och frånvaron är kvar på den lägre nivån.' },
  },
  {
    ...{ unit: 'OST26', work: homeCare, owner: 'cecilia', why: 'high', chosen: -75, begun: -70, next: -30 },
    brokenOff: {
      ...{ ago: -44, because: 'no-need' },
      reason: 'Siffran är inte högre än väntat när den prövas utan den som varit borta mest, och gruppen mår bra.',
    },
  },
  {
    ...{ unit: 'LASA13', work: office, owner: 'bengt', why: 'high', chosen: -79 },
    ...{ begun: -72, mapped: -40, next: 21 },
  },
]
