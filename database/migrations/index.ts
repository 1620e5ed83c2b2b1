import * as migration_20261126_024201_initial from './20261126_024201_initial';

export const migrations = [
  {
    up: migration_20261126_024201_initial.up,
    down: migration_20261126_024201_initial.down,
    name: '20261126_024201_initial'
  },
];
