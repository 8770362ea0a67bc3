import { leftText } from '~/text/start'
import { Note } from '~/ui/note'

/** Tells an owner that a workplace has gone out of her assignment while its intervention goes on. */
export const LeftInterventions = ({ left }: { left: readonly string[] }) =>
  left.length === 0 ? null : <Note>{leftText(left)}</Note>
