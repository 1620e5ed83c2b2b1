'use client';

import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { useAdminState } from '../state/context';
import { copyKey, dropCopy, readCopy, writeCopy, type DeviceCopy } from './device-copy';
import { requestBase } from './request-base';
import { sameValues, typedValues } from './typed-values';

const EVERY_MS = 1000;

/**
 * Keeps the open form on the device each second, and offers what an earlier visit left behind.
 * @param until how long to keep it, milliseconds since 1970; undefined: as always
 */
export function useKeptText(until?: number) {
  const { person } = useAdminState();
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { code } = useLocale();
  const [fields, dispatchFields] = useAllFormFields();
  const { setModified } = useForm();
  const modified = useFormModified();
  const key = person && collectionSlug ? copyKey(person.id, collectionSlug, id ? String(id) : null, code) : null;
  const item = id && collectionSlug ? `${collectionSlug}/${id}` : '';
  const [found, setFound] = useState<DeviceCopy | null>(null);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const [cannot, setCannot] = useState(false);
  const latest = useRef(fields);
  const savedAt = useRef<number | null>(null);
  useEffect(() => {
    latest.current = fields;
  });

  useEffect(() => {
    if (!key) return;
    const copy = readCopy(key);
    if (copy && !sameValues(copy.values, typedValues(latest.current))) setFound(copy);
    // Once per document: later differences are what is being typed now.
  }, [key]);

  useEffect(() => {
    if (!key || !modified || found) return;
    const keep = () => {
      const base = requestBase.get(item);
      const copy = { at: Date.now(), values: typedValues(latest.current), base, ...(until ? { until } : {}) };
      setCannot(!writeCopy(key, copy));
      setKeptAt(copy.at);
    };
    const timer = window.setInterval(keep, EVERY_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, modified, found, item, until]);

  useEffect(() => {
    // Only a newer time from the server says that it was saved: Payload calls a form unmodified after a refusal as well.
    if (!key || !lastUpdateTime || modified) return;
    const before = savedAt.current;
    savedAt.current = lastUpdateTime;
    if (before === lastUpdateTime || (before === null && id)) return;
    dropCopy(key);
    setKeptAt(null);
  }, [key, id, modified, lastUpdateTime]);

  const restore = () => {
    if (!found) return;
    for (const [path, value] of Object.entries(found.values)) {
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value, valid: true });
    }
    // Saved over what it was written over: what others have saved since is compared with it.
    if (item && found.base) requestBase.set(item, found.base);
    setModified(true);
    setFound(null);
  };
  const drop = () => {
    if (key) dropCopy(key);
    setFound(null);
  };
  return { found, keptAt, cannot, restore, drop };
} // prettier-ignore
