/** A setting that cannot be; the message, for whoever sets the house up, says which one and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
