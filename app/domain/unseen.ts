/** Control characters but tabs and line breaks, and marks that turn the direction of text or part it unseen. */
const unseen = /[^\P{Cc}\t\n\r]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** A text without what nobody sees but that changes how it reads. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '')
