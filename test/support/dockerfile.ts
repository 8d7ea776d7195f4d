import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { startProgram } from './program.js';

/** One line of a Dockerfile, continued lines joined. */
export interface Instruction {
  keyword: string;
  /** Everything after the keyword. */
  text: string;
}

/** A program that the image starts, with its working folder and the environment that the Dockerfile sets. */
export interface Image {
  /** Folder that stands for the root of the image. */
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
  command: string[];
  healthcheck: string[];
}

/** How the steps are executed in place of a container engine. */
export interface Build {
  /** Folder with what .dockerignore lets through. */
  context: string;
  /** Empty folder for the stages. */
  into: string;
  /** The ordinary user who runs every RUN; null = the user of this process. */
  user: { uid: number; gid: number } | null;
  env: Record<string, string>;
}

/** The instructions of a Dockerfile, in their order. */
export function instructionsOf(text: string): Instruction[] {
  const lines = text.split('\n').filter((line) => !/^\s*#/.test(line)).join('\n').replaceAll(/\\\n/g, ' ').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => {
    const [, keyword = '', rest = ''] = /^\s*([A-Za-z]+)\s+(.*?)\s*$/.exec(line) ?? [];
    if (keyword === '') throw new Error(`This line of the Dockerfile is not understood: ${line}`);
    return { keyword: keyword.toUpperCase(), text: rest };
  });
}

/** What has been executed so far of one stage. */
interface Stage extends Image {
  name: string;
}

/** Executes a Dockerfile step by step without a container engine, and answers its last stage. */
export async function buildImage(text: string, build: Build): Promise<Image> {
  const stages: Stage[] = [];
  for (const { keyword, text: rest } of instructionsOf(text)) {
    if (keyword === 'FROM') stages.push(newStage(rest, path.join(build.into, `stage-${stages.length}`)));
    const stage = stages.at(-1);
    if (!stage) throw new Error('The Dockerfile does not begin with FROM.');
    await execute(stage, { keyword, text: rest }, { build, stages });
  }
  const last = stages.at(-1);
  if (!last) throw new Error('The Dockerfile has no stage.');
  return last;
}

function newStage(from: string, root: string): Stage {
  mkdirSync(root);
  const [, name = ''] = /\sAS\s+(\S+)$/i.exec(from) ?? [];
  return { name, root, workdir: '/', env: {}, user: 'root', command: [], healthcheck: [] };
}

async function execute(stage: Stage, { keyword, text }: Instruction, { build, stages }: { build: Build; stages: readonly Stage[] }): Promise<void> {
  switch (keyword) {
    case 'FROM': case 'EXPOSE': return;
    case 'WORKDIR': stage.workdir = text; mkdirSync(path.join(stage.root, text), { recursive: true }); return;
    case 'ENV': Object.assign(stage.env, Object.fromEntries([text.split(/=(.*)/s).slice(0, 2)])); return;
    case 'USER': stage.user = text; return;
    case 'CMD': stage.command = JSON.parse(text) as string[]; return;
    case 'HEALTHCHECK': stage.healthcheck = JSON.parse(text.replace(/^.*?\sCMD\s+/s, '')) as string[]; return;
    case 'COPY': copy(stage, text, { build, stages }); return;
    case 'RUN': await run(stage, text, build); return;
    default: throw new Error(`The instruction ${keyword} is not understood.`);
  }
}

/** As COPY does: the content of a folder goes into the destination, a file too when that ends in a slash. */
function copy(stage: Stage, text: string, { build, stages }: { build: Build; stages: readonly Stage[] }): void {
  const [, from] = /^--from=(\S+)\s/.exec(text) ?? [];
  const names = text.replace(/^--from=\S+\s+/, '').split(/\s+/);
  const to = names.pop() ?? '';
  const source = from === undefined ? build.context : stages.find((one) => one.name === from)?.root;
  if (source === undefined) throw new Error(`There is no stage ${from}.`);
  for (const name of names) {
    const target = path.resolve(path.join(stage.root, stage.workdir), to);
    const isIntoFolder = to.endsWith('/') && !statSync(path.join(source, name)).isDirectory();
    cpSync(path.join(source, name), isIntoFolder ? path.join(target, path.basename(name)) : target, { recursive: true, verbatimSymlinks: true });
  }
}

async function run(stage: Stage, command: string, { user, env }: Build): Promise<void> {
  const folder = path.join(stage.root, stage.workdir);
  // In an image this step is root's; here it is that of a user who can write nothing else.
  if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  const program = startProgram(['sh', '-c', command], { cwd: folder, env: { ...env, ...stage.env }, ...user });
  if (await program.ended() !== 0) throw new Error(`RUN ${command} failed:\n${program.output()}`);
}
