import * as migration_20261123_072312_initial from './20261123_072312_initial';

export const migrations = [
  {
    up: migration_20261123_072312_initial.up,
    down: migration_20261123_072312_initial.down,
    name: '20261123_072312_initial'
  },
];
