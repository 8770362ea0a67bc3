import { systemContext } from '#db/context.server'
import { ownExportHtml, ownExportJson } from '~/documents/own-export'
import { gatherEverything } from '~/reads/own-export/gather.server'
import { readExportsToSettle } from '~/reads/own-export.server'
import { begin, keep, remove } from '~/writes/own-export.server'
import { answerOf } from './answer.server'

/** Makes the copies that employees have asked for, and takes away those whose days are over. */
export function settleExports(): void {
  for (const { slug, personId, made } of answerOf(readExportsToSettle(asker(), null))) {
    if (made) answerOf(remove(asker(), { slug }))
    else if (answerOf(begin(asker(), { slug }))) make(slug, personId)
  }
}

function make(slug: string, personId: number): void {
  const everything = {
    ...answerOf(gatherEverything(asker(), { personId })),
    made: asker().now.toISOString(),
  }
  answerOf(keep(asker(), { slug, copy: { json: ownExportJson(everything), html: ownExportHtml(everything) } }))
}

const asker = () => systemContext('kopior')
