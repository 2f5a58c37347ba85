export function makeBundle(folder: string): Promise<void>
