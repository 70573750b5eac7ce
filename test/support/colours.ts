/** Terminal text without its colour codes. */
export const withoutColour = (text: string): string =>
  text
    .split('\u001b[')
    .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, '')))
    .join('');
