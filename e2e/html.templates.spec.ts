import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';

import { get } from './support/get';
import { addressOf, LANGUAGES, TEMPLATES } from './support/templates';

/** Everything of the recommended set but how React spells: camel case, closing slashes, empty values, its own ids. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'attr-case': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off',
      'valid-id': ['error', { relaxed: true }],
      // Files of this server, under a policy that allows no other.
      'require-sri': 'off',
      // Focal points, swatches, and the place of a video.
      'no-inline-style': ['error', { allowedProperties: ['object-position', 'background-color', 'aspect-ratio'] }],
      // A headline is as long as its editor made it; browsers and search engines cut it.
      'long-title': 'off',
    },
  }),
); // prettier-ignore

for (const language of LANGUAGES) {
  for (const template of TEMPLATES) {
    test(`HTML is valid: ${template.name}, ${language}`, async ({ request }) => {
      const html = await (await get(request, await addressOf(request, template, language))).text();
      const { results } = await validator.validateString(html);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
      ); // prettier-ignore
      expect(faults).toEqual([]);
    });
  }
}
