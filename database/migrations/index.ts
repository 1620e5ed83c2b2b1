import * as migration_20261125_031718_initial from './20261125_031718_initial';

export const migrations = [
  {
    up: migration_20261125_031718_initial.up,
    down: migration_20261125_031718_initial.down,
    name: '20261125_031718_initial'
  },
];
