import * as migration_20261126_142227_initial from './20261126_142227_initial';

export const migrations = [
  {
    up: migration_20261126_142227_initial.up,
    down: migration_20261126_142227_initial.down,
    name: '20261126_142227_initial'
  },
];
