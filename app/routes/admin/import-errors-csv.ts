import type { LoaderFunctionArgs } from '@remix-run/node'
import { importErrorsHead, importErrorsRows } from '~/documents/import-errors-csv'
import { contextFor, type SignedIn } from '~/http/context.server'
import { csvStream, page } from '~/http/respond.server'
import { readImportBatch, type BatchFile } from '~/reads/import-batch.server'
import { readFaultsAfter } from '~/reads/import-result.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { files } = page(readImportBatch(signedIn, { slug: params.id ?? '', page: 1 }))
  return csvStream(context, pieces(signedIn, files), 'rader-med-fel.csv')
}

export default function ImportErrorsCsv() {
  return null
}

/** Some thousand rows at a time: a file may have as many faults as rows. */
function* pieces(signedIn: SignedIn, files: readonly BatchFile[]): Generator<string> {
  yield importErrorsHead()
  for (const { id: file, name } of files) {
    let after = { line: -1, id: -1 }
    for (;;) {
      const faults = page(readFaultsAfter(signedIn, { file, ...after }))
      const last = faults.at(-1)
      if (!last) break
      yield importErrorsRows(name, faults)
      after = last
    }
  }
}
