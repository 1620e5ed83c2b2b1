// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

import { Filled } from './Filled';

it('what the script put in before React woke up stays, and nothing is drawn anew', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const page = (
    <main>
      <a href="/don-vi" hidden data-mine="/don-vi" suppressHydrationWarning>
        Xã của tôi: <Filled as="b" />
      </a>
      <Filled as="ul" data-list="" />
      <p>Sau</p>
    </main>
  );
  document.body.innerHTML = renderToString(page);
  const link = document.querySelector('a')!;
  link.hidden = false;
  link.href = '/don-vi/1';
  link.querySelector('b')!.textContent = 'An Bình';
  document.querySelector('ul')!.innerHTML = '<li>Một</li><li>Hai</li>';
  const faults: unknown[] = [];
  await act(async () => {
    hydrateRoot(document.body, page, { onRecoverableError: (error) => faults.push(error) });
  });
  expect(faults).toEqual([]);
  expect(document.querySelector('a')).toBe(link);
  expect(link.textContent).toBe('Xã của tôi: An Bình');
  expect(link.getAttribute('href')).toBe('/don-vi/1');
  expect(document.querySelectorAll('li')).toHaveLength(2);
});
