import type { Causes } from '~/domain/import/cause-meaning'
import type { FileKind } from './row'

/** How a source system names its columns: their header → our column. Made in the admin page and saved by name. */
export interface MappingProfile {
  name: string
  kind: FileKind
  columns: Record<string, string>
  /** What has been said of its codes of absence. */
  causes?: Causes
}
