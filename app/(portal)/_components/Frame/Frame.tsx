import type { ReactNode } from 'react';

import { hrefIn } from '../../_data/href';
import type { SiteView } from '../../_data/types';
import { AlertBanner } from '../AlertBanner/AlertBanner';
import { ClosedNotice } from '../ClosedNotice/ClosedNotice';
import { DemoRibbon } from '../DemoRibbon/DemoRibbon';
import { DisplayMenu } from '../DisplayMenu/DisplayMenu';
import { FinderPanel } from '../FinderPanel/FinderPanel';
import { Footer } from '../Footer/Footer';
import { Ladder } from '../Ladder/Ladder';
import { LanguageSwitch } from '../Ladder/LanguageSwitch';
import { Masthead } from '../Masthead/Masthead';
import { MenuBar } from '../MenuBar/MenuBar';
import { MourningRibbon } from '../MourningRibbon/MourningRibbon';
import { SkipLink } from '../SkipLink/SkipLink';

type Props = {
  site: SiteView;
  /** Path of this page inside the site: the language switch keeps it. */
  path: string;
  /** Address of the menu item to mark, when it is not this page itself. */
  current?: string;
  children: ReactNode;
};

/** Everything around the content. Rendered by each page and not by the layout, because a layout is not told the path. */
export function Frame({ site, path, current, children }: Props) {
  return (
    <>
      <SkipLink />
      <AlertBanner alerts={site.alerts} />
      {site.look.mourning && <MourningRibbon mourning={site.look.mourning} />}
      {site.demo && <DemoRibbon />}
      <Ladder site={site}>
        <DisplayMenu />
        <LanguageSwitch site={site} path={path} />
      </Ladder>
      <header>
        <Masthead site={site} />
        <MenuBar site={site} current={current ?? hrefIn(site, path)} />
      </header>
      {site.closed && <ClosedNotice closed={site.closed} name={site.name} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer site={site} />
      <FinderPanel site={site} />
    </>
  );
}
