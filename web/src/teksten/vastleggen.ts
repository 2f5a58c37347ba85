/** Of every form that records something for a time, or on a decision. */
export const vastlegTeksten = {
  van: 'Vanaf',
  tot: 'Tot en met (mag leeg blijven)',
  besluitKenmerk: 'Waaraan is het besluit te herkennen?',
  besluitKenmerkUitleg: 'Het kenmerk of nummer, of waar het besluit te vinden is.',
  besluitOndertekenaar: 'Wie heeft het ondertekend?',
} as const
