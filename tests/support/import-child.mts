import { runImport } from '~/jobs/import.server'

const [path = '', name = ''] = process.argv.slice(2)

/** Another process that imports one file, to be killed in the middle. */
await runImport({ files: [{ path, name }], source: 'lön', dryRun: false, skipBad: false })
