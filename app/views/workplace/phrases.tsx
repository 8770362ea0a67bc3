import { Fragment } from 'react'
import type { Phrase } from '~/text/verdict-sentence'

/** A sentence with its findings in bold. */
export const Phrases = ({ of }: { of: readonly Phrase[] }) =>
  of.map(({ text, key }, place) => (key ? <b key={place}>{text}</b> : <Fragment key={place}>{text}</Fragment>))
