import type { AdminViewServerProps } from 'payload';

import { hasAnywhere } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';

import { scheduleTextsOf } from './schedule-texts';
import { ScheduleScreen } from './ScheduleScreen';
import { actorOfScreen, ScreenFrame } from '../ScreenFrame';

/** "Lịch đăng": the calendar of what is scheduled. */
export function ScheduleView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const { admin } = payload.config.routes;
  const actor = actorOfScreen(view);
  return (
    <ScreenFrame screen={view} steps={[{ label: scheduleTextsOf(i18n.language).title }]}>
      <ScheduleScreen
        admin={admin}
        today={vietnamDay(new Date())}
        mayMove={hasAnywhere(actor, 'content.publish')}
      />
    </ScreenFrame>
  );
}
