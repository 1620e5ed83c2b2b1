import './account.css';

import type { AdminViewServerProps } from 'payload';

import { redeemTexts } from './redeem-texts';

/** Instead of Payload's form for the first user: nobody becomes administrator by being the first to open a page. */
export function NoFirstUserView({ initPageResult }: AdminViewServerProps) {
  const texts = redeemTexts(initPageResult.req.i18n.language);
  return (
    <div className="lt-redeem">
      <h1>{texts.first}</h1>
      <p>{texts.firstText}</p>
      <pre>npm run create-admin -- --email … --name … --unit …</pre>
    </div>
  );
}
