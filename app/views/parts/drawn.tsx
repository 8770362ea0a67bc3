import { createContext, useContext } from 'react'

/** A mark that nothing else on the page can be: what a loader has drawn already goes there, as the bytes it is kept as. */
export const DrawnPlace = createContext('')

export const Drawn = () => <div>{useContext(DrawnPlace)}</div>
