import * as migration_20261125_035834_initial from './20261125_035834_initial';

export const migrations = [
  {
    up: migration_20261125_035834_initial.up,
    down: migration_20261125_035834_initial.down,
    name: '20261125_035834_initial'
  },
];
