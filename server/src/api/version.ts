/** Where the API begins. The major version alone stands in addresses (NL API Design Rules, /core/uri-version). */
export const apiPath = '/api/v1'

/** The version of the API, told on every answer (/core/semver, /core/version-header). */
export const apiVersion = '1.0.0'
