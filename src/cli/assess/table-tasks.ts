export async function* tableTasks(..._x: unknown[]): AsyncGenerator<never> {}
