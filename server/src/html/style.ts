/** The stylesheet of the pages around signing in; a module, so that a build cannot leave it behind. */
export const style = `:root {
  color-scheme: light;
  --petrol: #0b4f5c;
  --petrol-diep: #07363f;
  --petrol-licht: #e6f1f2;
  --inkt: #16262a;
  --inkt-zacht: #4a5d62;
  --lijn: #cfdcde;
  --papier: #ffffff;
  --grond: #f5f8f8;
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

body {
  margin: 0;
  min-height: 100vh;
  background: var(--grond);
  color: var(--inkt);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  -webkit-text-size-adjust: 100%;
}

.balk {
  display: flex;
  align-items: center;
  gap: 0.75rem;
  padding: 1rem clamp(1rem, 4vw, 3rem);
  background: var(--petrol-diep);
  color: #ffffff;
}

.balk p {
  margin: 0;
}

.naam {
  font-size: 1.125rem;
  font-weight: 650;
  letter-spacing: 0.01em;
}

.merk {
  padding: 0.125rem 0.625rem;
  border: 1px solid #8fc1c9;
  border-radius: 999px;
  font-size: 0.8125rem;
}

.vel {
  max-width: 68rem;
  margin: 0 auto;
  padding: clamp(2rem, 6vw, 4rem) clamp(1rem, 4vw, 3rem) 5rem;
}

h1 {
  margin: 0 0 0.75rem;
  color: var(--petrol-diep);
  font-size: clamp(1.625rem, 5vw, 2.25rem);
  font-weight: 650;
  line-height: 1.2;
  letter-spacing: -0.01em;
  text-wrap: balance;
}

.intro {
  max-width: 42rem;
  margin: 0 0 2.5rem;
  color: var(--inkt-zacht);
  font-size: 1.0625rem;
}

.intro + .intro {
  margin-top: -1.75rem;
}

.groepen {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  gap: 2rem 0.75rem;
}

/* The house itself, with the roles that begin, across the whole width. */
.organisatie:first-child {
  grid-column: 1 / -1;
}

.organisatie h2 {
  margin: 0 0 0.75rem;
  color: var(--petrol);
  font-size: 1rem;
  font-weight: 650;
}

.keuzes {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  gap: 0.75rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.keuzes li {
  display: flex;
}

.keuze {
  display: flex;
  flex: 1;
  flex-direction: column;
  gap: 0.125rem;
  padding: 0.875rem 1rem;
  border: 1px solid var(--lijn);
  border-radius: 0.625rem;
  background: var(--papier);
  color: inherit;
  font: inherit;
  text-align: left;
  text-decoration: none;
  overflow-wrap: anywhere;
  cursor: pointer;
}

.keuze:hover {
  border-color: var(--petrol);
  background: var(--petrol-licht);
}

.keuze strong {
  color: var(--petrol-diep);
  font-weight: 650;
}

.rol {
  color: var(--petrol);
  font-size: 0.875rem;
  font-weight: 550;
}

.verhaal {
  margin-top: 0.25rem;
  color: var(--inkt-zacht);
  font-size: 0.9375rem;
}

.knop {
  display: inline-block;
  padding: 0.625rem 1.25rem;
  border-radius: 0.5rem;
  background: var(--petrol);
  color: #ffffff;
  font-weight: 600;
  text-decoration: none;
}

.knop:hover {
  background: var(--petrol-diep);
}

button.knop {
  border: 0;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}

.vragen {
  display: grid;
  gap: 1.75rem;
  max-width: 42rem;
}

.vraag {
  margin: 0;
  padding: 0;
  border: 0;
  min-width: 0;
}

.vraag legend {
  padding: 0;
}

.label {
  display: block;
  font-weight: 600;
}

.uitleg {
  display: block;
  color: var(--inkt-zacht);
  font-size: 0.9375rem;
}

.vraag input[type='text'],
.vraag select {
  width: 100%;
  margin-top: 0.375rem;
  padding: 0.5rem 0.625rem;
  border: 1px solid #7a8c91;
  border-radius: 0.375rem;
  background: var(--papier);
  color: inherit;
  font: inherit;
}

.keuzerij {
  display: flex;
  gap: 0.5rem;
  align-items: baseline;
  padding-top: 0.375rem;
}

.vraag [aria-invalid='true'],
.vraag[aria-invalid='true'] {
  border-color: #a4262c;
}

.fout {
  margin: 0.375rem 0 0;
  color: #a4262c;
  overflow-wrap: anywhere;
}

.fouten {
  max-width: 42rem;
  margin-bottom: 2rem;
  padding: 0.875rem 1rem;
  border-left: 4px solid #a4262c;
  background: var(--papier);
  overflow-wrap: anywhere;
}

.fouten p {
  margin: 0;
  font-weight: 600;
}

.fouten ul {
  margin: 0.375rem 0 0;
  padding-left: 1.25rem;
}

a {
  color: var(--petrol);
}

a:focus-visible,
button:focus-visible,
input:focus-visible,
select:focus-visible {
  outline: 3px solid #d9860a;
  outline-offset: 2px;
}

@media (forced-colors: active) {
  .keuze,
  .merk {
    border-color: CanvasText;
  }
}
`
