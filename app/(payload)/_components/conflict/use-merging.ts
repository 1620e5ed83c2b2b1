'use client';

import { useAllFormFields, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { Clash } from '@/editing/clash';
import { compare } from '@/editing/merge/compare';
import { mergedValues, standing } from '@/editing/merge/merged-values';
import type { Choice, Place } from '@/editing/merge/place';

import { requestBase } from '../writing/request-base';
import { typedPaths } from '../writing/typed-values';
import { useSaveDraft } from '../writing/use-save-draft';
import { fieldFacts } from './field-facts';
import { valueAt } from './value-at';

/** The comparison of the open form with what was saved meanwhile, the choices, and the save of what comes out. */
export function useMerging(item: string, clash: Clash, onMerged: () => void) {
  const [fields, dispatchFields] = useAllFormFields();
  const { setModified } = useForm();
  const { docConfig } = useDocumentInfo();
  const { i18n } = useTranslation();
  const save = useSaveDraft();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [state, setState] = useState<'asking' | 'saving' | 'failed'>('asking');
  // The form as it was refused: the comparison must not move while merged values go into the form.
  const [mine] = useState(() => {
    const hidden = (docConfig?.fields ?? []).flatMap((field) => ('name' in field && field.admin?.hidden ? [field.name] : []));
    return Object.fromEntries(typedPaths(fields, hidden).map((path) => [path, fields[path]?.value]));
  });
  const facts = useMemo(() => fieldFacts(docConfig?.fields ?? [], i18n), [docConfig, i18n]);
  const paths = useMemo(() => Object.keys(mine), [mine]);
  const theirs = useMemo(() => Object.fromEntries(paths.map((path) => [path, valueAt(clash.theirs, path)])), [paths, clash]);
  const comparison = useMemo(() => {
    const base = clash.base;
    return compare(paths, base && Object.fromEntries(paths.map((path) => [path, valueAt(base, path)])), mine, theirs);
  }, [paths, clash, mine, theirs]);
  const choiceOf = (place: Place): Choice | null => chosen.get(place.key) ?? standing(place);
  const send = useRef<() => void>(() => undefined);
  useEffect(() => {
    send.current = () =>
      void save().then((response) => {
        if (response?.ok) onMerged();
        // Overtaken again: the comparison opens anew, with what was chosen as this person's text.
        else if (response?.status !== 409) setState('failed');
      });
  });
  useEffect(() => {
    // One render later, when the form holds the merged values.
    if (state === 'saving') send.current();
  }, [state]);
  const merge = () => {
    for (const [path, value] of Object.entries(mergedValues(comparison, mine, theirs, choiceOf)))
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value, valid: true });
    setModified(true);
    requestBase.set(item, clash.mark);
    setState('saving');
  };
  const choose = (place: Place, choice: Choice) => setChosen((before) => new Map(before).set(place.key, choice));
  const chooseOpen = (take: 'mine' | 'theirs') =>
    setChosen((before) => new Map([...comparison.places.filter((place) => !choiceOf(place)).map((place): [string, Choice] => [place.key, { take }]), ...before]));
  return { places: comparison.places, facts, choiceOf, choose, chooseOpen, merge, state };
} // prettier-ignore
