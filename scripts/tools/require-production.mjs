import { run } from './children.mjs';
import { root, typescript } from './environment.mjs';
import { Fault } from './fault.mjs';

/**
 * Refuses to go on where serving the public would not be safe, one readable line per reason.
 * @param {NodeJS.ProcessEnv} env
 */
export async function requireProduction(env) {
  const [command = '', ...args] = typescript('preflight');
  const { code, output } = await run(command, args, { cwd: root, env, quiet: true });
  if (code !== 0) throw new Fault(`Not started:\n${output.trimEnd()}\nSee .env.example.`);
}
