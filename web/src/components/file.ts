/** The bytes of a file in base64, as it is stored: what its letters are the house finds out. */
export function leesBytes(bestand: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const lezer = new FileReader()
    lezer.onload = () => {
      const adres = typeof lezer.result === 'string' ? lezer.result : ''
      resolve(adres.slice(adres.indexOf(',') + 1))
    }
    lezer.onerror = () => reject(lezer.error ?? new Error('the file cannot be read'))
    lezer.readAsDataURL(bestand)
  })
}
