import { bytesText } from '~/text/attachment'
import { CheckGroup } from '~/ui/check-group'
import { FileField } from '~/ui/file-field'
import type { FieldOf } from '../parts/typed-form'
import type { ShownFile } from './attached-files'

/** Files to send along; those that have been taken in already stay when the form comes back. */
export const AttachFiles = ({ field, staged }: { field: FieldOf; staged: readonly ShownFile[] }) => (
  <>
    {staged.length > 0 && (
      <CheckGroup
        {...field('bilagor')}
        legend="Filer som följer med"
        hint="Bocka ur den som inte ska med."
        options={staged.map(({ slug, name, bytes }) => ({ value: slug, label: `${name}, ${bytesText(bytes)}` }))}
      />
    )}
    <FileField
      {...field('filer')}
      label="Bifoga filer"
      hint="Pdf eller bild, högst fem och högst 10 MB var. Plats och tid som kameran sparat tas bort ur bilder."
      accept=".pdf,.jpg,.jpeg,.png,.webp"
      multiple
    />
  </>
)

/** What stands in the form before anything has been typed: all of them go along. */
export const allStaged = (staged: readonly ShownFile[]): { bilagor: string } => ({
  bilagor: staged.map(({ slug }) => slug).join(','),
})
