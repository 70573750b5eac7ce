/** Operators by the Chinese words that people write for them. */
export const operatorNames: Readonly<Record<string, string>> = {
  大于等于: 'gte',
  不低于: 'gte',
  大于: 'gt',
  小于等于: 'lte',
  不超过: 'lte',
  小于: 'lt',
  等于: 'eq',
  不等于: 'ne',
};
