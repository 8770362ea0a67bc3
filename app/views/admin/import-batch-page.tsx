import type { Day } from '~/domain/day'
import { isUnderway } from '~/domain/import/batch'
import type { BatchDetails } from '~/reads/import-batch.server'
import type { PostedProps } from '../parts/form-props'
import { ImportDonePage } from './import-done-page'
import { ImportEndedPage } from './import-ended-page'
import { ImportMappingPage } from './import-mapping-page'
import { ImportProgressPage } from './import-progress-page'
import { ImportReadyPage } from './import-ready-page'

export interface ImportBatchPageProps extends PostedProps {
  batch: BatchDetails
  /** Of the bad rows. */
  page: number
  today: Day
}

/** One import, as far as it has come. */
export function ImportBatchPage(props: ImportBatchPageProps) {
  const { phase } = props.batch
  if (isUnderway(phase)) return <ImportProgressPage {...props} />
  if (phase === 'mapping') return <ImportMappingPage {...props} />
  if (phase === 'ready') return <ImportReadyPage {...props} />
  return phase === 'done' ? <ImportDonePage {...props} /> : <ImportEndedPage {...props} />
}
