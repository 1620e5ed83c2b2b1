<<<<<<< HEAD
import * as migration_20261125_034414_initial from './20261125_034414_initial';

export const migrations = [
  {
    up: migration_20261125_034414_initial.up,
    down: migration_20261125_034414_initial.down,
    name: '20261125_034414_initial'
=======
import * as migration_20261125_033358_initial from './20261125_033358_initial';

export const migrations = [
  {
    up: migration_20261125_033358_initial.up,
    down: migration_20261125_033358_initial.down,
    name: '20261125_033358_initial'
>>>>>>> conflict
  },
];
