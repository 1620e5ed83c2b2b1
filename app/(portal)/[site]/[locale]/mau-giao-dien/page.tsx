import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { env } from '@/security/env';

import { Frame } from '../../../_components/Frame/Frame';
import { pageSite, type SiteParams } from '../../../_data/page-site';
import { Styleguide } from '../../../_styleguide/Styleguide';
import '../../../_styleguide/styleguide.css';

type Props = { params: Promise<SiteParams> };

export const metadata: Metadata = { title: 'Style guide', robots: { index: false } };

/** `/_styleguide` (proxy.ts): in development, or where STYLEGUIDE=1 asks for it. */
export default async function StyleguidePage({ params }: Props) {
  if (!env().styleguide) notFound();
  const site = await pageSite(params);
  return (
    <Frame site={site} path="/_styleguide">
      <Styleguide site={site} />
    </Frame>
  );
}
