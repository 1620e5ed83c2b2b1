'use client';

import { useTranslation } from '@payloadcms/ui';

import { textsOf, type Texts } from './texts';

export const useTexts = (): Texts => textsOf(useTranslation().i18n.language);
