import type { Encoding } from '../encoding'
import type { OpenOptions } from '../file'
import type { Notes } from '../notes'
import type { Outline } from './check'

/** A PAXml file that has been looked through. */
export interface Paxml {
  path: string
  encoding: Encoding
  outline: Outline
  options: OpenOptions
  notes: Notes
}
