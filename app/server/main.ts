import { failStart } from './fail-start'

/** React picks its fast build when it is first loaded, so this has to be settled before anything else is. */
process.env.NODE_ENV ??= 'production'

import('./serve').then(({ serve }) => serve()).catch(failStart)
