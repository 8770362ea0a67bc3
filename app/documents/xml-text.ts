/** Text as it stands between tags or in an attribute; what XML can't hold at all is left out. */
export const xmlText = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** An element with what stands in it. */
export const element = (name: string, ...content: readonly string[]): string => `<${name}>${content.join('')}</${name}>`

export const leaf = (name: string, text: string): string => element(name, xmlText(text))
