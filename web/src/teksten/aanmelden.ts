export const aanmeldTeksten = { titel: 'Aanmelden' } as const
