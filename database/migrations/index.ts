import * as migration_20261126_011942_initial from './20261126_011942_initial';

export const migrations = [
  {
    up: migration_20261126_011942_initial.up,
    down: migration_20261126_011942_initial.down,
    name: '20261126_011942_initial'
  },
];
