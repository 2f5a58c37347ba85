/** The bytes of base64 (RFC 4648 §4). */
export function bytesVan(inhoud: string): Uint8Array<ArrayBuffer> {
  const tekens = atob(inhoud)
  return Uint8Array.from(tekens, (teken) => teken.charCodeAt(0))
}
