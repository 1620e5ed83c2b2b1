import type { HomeBlockView, HomeView } from '../../_data/home-types';
import type { SiteView } from '../../_data/types';
import { LinksBlock } from '../LinksBlock/LinksBlock';
import { MediaBlock } from '../MediaBlock/MediaBlock';
import { QuickTasks } from '../QuickTasks/QuickTasks';
import { TextBlock } from '../TextBlock/TextBlock';
import { AboveBlock } from './AboveBlock';
import { BelowBlock } from './BelowBlock';
import { ContactBlock } from './ContactBlock';
import { DatesBlock } from './DatesBlock';
import { LeadBlock } from './LeadBlock';
import { NewsBlock } from './NewsBlock';
import { PlacesBlock } from './PlacesBlock';
import { SectionBlock } from './SectionBlock';

type Props = {
  site: SiteView;
  home: HomeView;
  block: HomeBlockView;
  /** right of the lead story */
  besideLead: boolean;
};

/** One block of a home page in the manner of the site's level. */
export function HomeBlock({ site, home, block, besideLead }: Props) {
  const { level } = site;
  switch (block.kind) {
    case 'tasks':
      return <QuickTasks tasks={site.tasks} />;
    case 'contact':
      return <ContactBlock site={site} />;
    case 'lead':
      return block.cards[0] ? <LeadBlock card={block.cards[0]} /> : null;
    case 'news':
      return <NewsBlock level={level} block={block} besideLead={besideLead} />;
    case 'notices':
    case 'events':
      return <DatesBlock level={level} block={block} />;
    case 'section':
    case 'disclosures':
      return <SectionBlock level={level} block={block} />;
    case 'fromAbove':
      return <AboveBlock site={site} block={block} />;
    case 'fromBelow':
      return <BelowBlock level={level} block={block} below={home.below} />;
    case 'units':
      return <PlacesBlock site={site} block={block} below={home.below} />;
    case 'media':
      return <MediaBlock cards={block.cards} />;
    case 'links':
      return <LinksBlock block={block} />;
    case 'text':
      return <TextBlock block={block} />;
  }
}
