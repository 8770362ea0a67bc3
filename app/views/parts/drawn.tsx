import { createContext, useContext } from 'react'

/** What a loader has drawn already, as markup of our own making. It goes beside the data, which would be written down once more on its way. */
export const DrawnBefore = createContext('')

export const Drawn = () => <div dangerouslySetInnerHTML={{ __html: useContext(DrawnBefore) }} />
