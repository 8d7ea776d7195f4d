import { type Instruction, instructionsOf } from './dockerfile.js';

/** What compose.yml says about one service, as far as the rules look at it. */
export interface Service {
  image?: string;
  build?: unknown;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  read_only?: boolean;
  privileged?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  volumes?: string[];
}

/** What is wrong with a Dockerfile, in plain words; empty = nothing. */
export function dockerfileFindings(text: string): string[] {
  const all = instructionsOf(text);
  const of = (keyword: string): Instruction[] => all.filter((one) => one.keyword === keyword);
  const stages = of('FROM');
  const last = all.slice(all.findLastIndex((one) => one.keyword === 'FROM'));
  const user = last.findLast((one) => one.keyword === 'USER')?.text ?? 'root';
  const rules: [isBroken: boolean, finding: string][] = [
    [stages.length < 2, 'It has one stage only: what builds would run in production too.'],
    [stages.some(({ text: from }) => !/^node:24-\S+( AS \w+)?$/.test(from)), 'A stage does not begin with a pinned Node 24.'],
    [/^(root|0)(:|$)/.test(user), 'It runs as root.'],
    [last.some((one) => one.keyword === 'RUN'), 'The last stage runs something: it should only take what was built.'],
    [last.some((one) => one.keyword === 'COPY' && !one.text.startsWith('--from=')), 'The last stage copies sources.'],
    [of('ADD').length > 0, 'ADD fetches and unpacks unasked; use COPY.'],
    [of('COPY').some(({ text: copied }) => /(^|\s)\.\/?\s/.test(copied.replace(/\s\S+$/, ' '))), 'COPY . takes more than is named.'],
    [[...of('ENV'), ...of('ARG')].some(({ text: set }) => /SECRET|PASSWORD|TOKEN|KEY|_URL/.test(set)), 'A secret would stay in the image.'],
    [!of('HEALTHCHECK').some(({ text: check }) => check.includes('/livez')), 'Nothing asks /livez.'],
    [!of('CMD').at(-1)?.text.startsWith('["'), 'CMD is not in exec form: signals would not arrive.'],
    [of('RUN').some(({ text: run }) => /npm (install|i)\b/.test(run)), 'It installs something other than package-lock.json says.'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, finding]) => finding);
}

const PRIVILEGES_OF_POSTGRES = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'];

/** What is wrong with one service of compose.yml. */
export function serviceFindings(name: string, service: Service & { cap_add?: string[] }): string[] {
  const isOurs = service.build !== undefined;
  const values = Object.entries(service.environment ?? {});
  const rules: [isBroken: boolean, finding: string][] = [
    [!/^[\w./-]+:[\w.-]+$/.test(service.image ?? '') || /:latest$/.test(service.image ?? ''), 'has no pinned image'],
    [service.privileged === true, 'is privileged'],
    [!service.cap_drop?.includes('ALL'), 'keeps capabilities'],
    [(service.cap_add ?? []).some((one) => name !== 'postgres' || !PRIVILEGES_OF_POSTGRES.includes(one)), 'adds a capability that it does not need'],
    [!service.security_opt?.includes('no-new-privileges:true'), 'may gain privileges'],
    [service.read_only !== true && name !== 'postgres', 'can write to its root file system'],
    [(service.ports ?? []).some((port) => !port.startsWith('127.0.0.1:')), 'listens beyond this machine'],
    [(service.volumes ?? []).some((volume) => volume.includes('docker.sock')), 'reaches the container engine'],
    [values.some(([key, value]) => /PASSWORD|SECRET/.test(key) && !/^\$\{\w+:\?[^}]+\}$/.test(value)), 'has a password that is written down or may be empty'],
    [values.some(([, value]) => /:\/\/[^/@$]+:(?!\$\{\w+:\?)[^@]*@/.test(value)), 'has an address with a password that is written down'],
    [values.some(([key]) => key === 'MIGRATE_DATABASE_URL') !== (name === 'migrate'), 'does not keep the owner of the tables to migrations'],
    [!isOurs && service.healthcheck?.test === undefined, 'has no health check'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, finding]) => `${name} ${finding}.`);
}
