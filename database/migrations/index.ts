import * as migration_20261126_134634_initial from './20261126_134634_initial';

export const migrations = [
  {
    up: migration_20261126_134634_initial.up,
    down: migration_20261126_134634_initial.down,
    name: '20261126_134634_initial'
  },
];
