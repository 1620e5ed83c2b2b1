'use client';

import { useTranslation } from '@payloadcms/ui';

import { queueTextsOf, type QueueTexts } from './queue-texts';

export function useQueueTexts(): { texts: QueueTexts; language: 'vi' | 'en' } {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  return { texts: queueTextsOf(language), language };
}
