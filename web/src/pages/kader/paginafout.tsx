import { Anchor, Stack, Text, Title } from '@mantine/core'
import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { kaderTeksten as t } from '../../teksten/kader.ts'

/** A page that could not be shown, with the reason that the server gave. */
export function Paginafout({ error }: ErrorComponentProps) {
  return <ProblemMessage fout={error} />
}

/** An address that leads to no page. */
export function NietGevonden() {
  return (
    <Stack gap="sm" maw={640} py="xl">
      <Title order={1}>{t.nietGevondenTitel}</Title>
      <Text>{t.nietGevonden}</Text>
      <Anchor component={Link} to="/">
        {t.naarWerk}
      </Anchor>
    </Stack>
  )
}
