const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
const nonce = meta?.nonce ?? ''

// The library that keeps the page still behind a window asks for its nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce })

/** The nonce with which our Content-Security-Policy lets a `<style>` in; empty where there is no such policy. */
export function styleNonce(): string {
  return nonce
}
