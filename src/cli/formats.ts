/** The forms in which commands give their results, the usual one first. */

export const FORMATS = {
  check: ['text', 'json', 'sarif', 'github'],
  test: ['text', 'json', 'junit', 'tap'],
  render: ['text', 'md', 'html', 'docx'],
  round: ['html', 'docx'],
} as const;
