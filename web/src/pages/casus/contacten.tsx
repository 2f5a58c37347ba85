import { Anchor, Text } from '@mantine/core'
import { IconMail, IconPhone } from '@tabler/icons-react'
import { Panel } from '../../components/panel.tsx'
import { contactTeksten as t } from '../../teksten/casus-kop.ts'
import stijl from './contacten.module.css'
import type { Casus } from './queries.ts'

type Contact = Casus['contacten'][number]

/** Who works on this casus and how to reach them, of whom this reader may know that they do (P8). */
export function Contacten({ casus: { contacten } }: { readonly casus: Casus }) {
  if (contacten.length === 0) return null
  return (
    <Panel title={t.titel} explanation={t.uitleg}>
      <ul className={stijl.lijst}>
        {contacten.map((contact) => (
          <li key={contact.medewerker.id}>
            <Text fw={600}>{contact.medewerker.naam}</Text>
            <Text size="sm" c="dimmed">
              {contact.organisatie} · {contact.rollen.map((rol) => t.rollen[rol]).join(', ')}
            </Text>
            <Bereiken contact={contact} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Bereiken({ contact: { medewerker, telefoon, mail } }: { readonly contact: Contact }) {
  if (telefoon === null && mail === null)
    return (
      <Text size="sm" c="dimmed">
        {t.nietVastgelegd}
      </Text>
    )
  return (
    <p className={stijl.bereiken}>
      {telefoon !== null && (
        <Anchor href={`tel:${telefoon.replace(/[^+\d]/g, '')}`} aria-label={t.bel(medewerker.naam, telefoon)}>
          <IconPhone size={16} aria-hidden /> {telefoon}
        </Anchor>
      )}
      {mail !== null && (
        <Anchor href={`mailto:${mail}`} aria-label={t.mail(medewerker.naam, mail)}>
          <IconMail size={16} aria-hidden /> {mail}
        </Anchor>
      )}
    </p>
  )
}
