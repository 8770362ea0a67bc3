/** What a read or write comes to. Refusals are values; exceptions are bugs. */
export type Outcome<Value> =
  | { kind: 'done'; value: Value }
  /** Doesn't exist, or not for this actor: nobody can tell which. Answered 404. */
  | { kind: 'unreachable' }
  /** Within reach but not this actor's to do. Answered 403. */
  | { kind: 'denied' }
  /** Allowed, but against the rules. Answered 409 with the rule in words, or 403 where the rule is whose it is to do. */
  | { kind: 'refused'; refusal: Refusal }

/** A rule that said no: its code has a Swedish sentence in `text/refusal.ts`. */
export interface Refusal {
  code: string
  about?: Record<string, string | number>
}

/** A domain decision: the change to store, or the rule that hinders it. */
export type Decision<Change> = { accepted: Change } | { refused: Refusal }

export const accept = <Change>(accepted: Change): Decision<Change> => ({ accepted })
export const refuse = (code: string, about?: Refusal['about']): { refused: Refusal } => ({
  refused: about ? { code, about } : { code },
})
