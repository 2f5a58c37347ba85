export declare const oldestPostgres: number
export declare const roles: { readonly owner: string; readonly app: string }
export declare function findPostgres(): string | undefined

export interface PostgresServer {
  readonly folder: string
  run(program: string, ...words: readonly string[]): Buffer
  asSuperuser(...statements: readonly string[]): void
  url(database?: string, role?: string, host?: string): string
  crash(): void
  stop(): void
}
export declare function startPostgres(bin: string, settings: Readonly<Record<string, string>>): PostgresServer
