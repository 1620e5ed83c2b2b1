'use client';

import { useSyncExternalStore } from 'react';

import { connection } from './session-events';

const NOTHING = { ended: false, offlineSince: null };

export const useConnection = () =>
  useSyncExternalStore(connection.subscribe, connection.get, () => NOTHING);
