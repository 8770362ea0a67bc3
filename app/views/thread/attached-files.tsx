import type { AttachmentKind } from '~/domain/attachment/kind'
import { path } from '~/paths'
import { bytesText, kindText } from '~/text/attachment'
import { TextLink } from '~/ui/text-link'

export interface ShownFile {
  slug: string
  name: string
  kind: AttachmentKind
  bytes: number
}

/** What goes with a message that has been sent, each to save. */
export const AttachedFiles = ({ thread, files }: { thread: string; files: readonly ShownFile[] }) =>
  files.length === 0 ? null : (
    <ul aria-label="Bilagor" className="mt-3 grid gap-1 text-row">
      {files.map(({ slug, name, kind, bytes }) => (
        <li key={slug} className="wrap-anywhere">
          <TextLink to={path('threadAttachment', { id: thread, post: slug })}>{name}</TextLink>{' '}
          <span className="text-ink-2">
            {kindText[kind]}, {bytesText(bytes)}
          </span>
        </li>
      ))}
    </ul>
  )
