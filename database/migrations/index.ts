import * as migration_20261126_111824_initial from './20261126_111824_initial';

export const migrations = [
  {
    up: migration_20261126_111824_initial.up,
    down: migration_20261126_111824_initial.down,
    name: '20261126_111824_initial'
  },
];
