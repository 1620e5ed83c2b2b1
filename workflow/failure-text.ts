import { isReason, reasonText } from './reason-text';

/**
 * Why a schedule was not kept, as whole sentences.
 * @param failure `editions.failure`: the reasons' names, apart by spaces
 */
export const failureText = (failure: string, language: 'vi' | 'en'): string =>
  failure
    .split(' ')
    .filter(isReason)
    .map((reason) => reasonText(reason, language))
    .join(' ') || reasonText('technical', language);
