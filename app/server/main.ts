import { failStart } from './fail-start'

/** React picks its fast build when it is first loaded, so this has to be settled before anything else is. */
process.env.NODE_ENV ??= 'production'
/** The database, its journal, backups and uploads are nobody else's to read. */
process.umask(0o077)

import('./serve').then(({ serve }) => serve()).catch(failStart)
