// Reads the one document as its users' tools do, and fails on whatever they complain of. What is not mended has its reason in
// docs/lint-exceptions.json; one that nothing complains of any more is refused too.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const contract = join(root, 'gateway', 'target', 'classes', 'META-INF', 'zantartip', 'openapi.json');
const told = join(dirname(contract), 'asyncapi.yaml');
const broken = join(here, 'fixtures', 'broken.yaml');
const types = join(here, 'target', 'contract.d.ts');

/** What a tool prints. Of a linter a status 1 with findings is no failure; of any other tool every status but 0 is. */
function run(tool, args, finds = false) {
  const program = join(here, 'node_modules', '.bin', tool);
  try {
    return execFileSync(program, args, {
      cwd: here,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
  } catch (failed) {
    if (finds && failed.status === 1 && failed.stdout?.trim()) {
      return failed.stdout;
    }
    throw new Error(`${tool} failed: ${[failed.stdout, failed.stderr].join('\n').trim() || failed.message}`);
  }
}

const escaped = (segment) => String(segment).replaceAll('~', '~0').replaceAll('/', '~1');

function redocly(document, config = 'redocly.yaml') {
  const args = ['lint', '--config', config, '--format', 'json', '--max-problems', '100000', document];
  return JSON.parse(run('redocly', args, true)).problems.map((problem) => ({
    linter: 'redocly',
    rule: problem.ruleId,
    where: (problem.location[0]?.pointer ?? '#').replace(/^#/, ''),
    message: problem.message,
  }));
}

function spectral(linter, document) {
  const args = ['lint', '--ruleset', `${linter}.yaml`, '--format', 'json', '--quiet', document];
  const found = run('spectral', args, true).trim();
  return JSON.parse(found || '[]').map((problem) => ({
    linter,
    rule: problem.code,
    where: problem.path.map((segment) => `/${escaped(segment)}`).join(''),
    message: problem.message,
  }));
}

function excuses(exception, finding) {
  return (
    exception.linter === finding.linter &&
    exception.rule === finding.rule &&
    (finding.where === exception.where || finding.where.startsWith(`${exception.where}/`))
  );
}

function rulesOf(ruleset) {
  return [...readFileSync(join(here, ruleset), 'utf8').matchAll(/^ {2}(house:[a-z-]+):/gm)].map((match) => match[1]);
}

const failures = [];
const exceptions = JSON.parse(readFileSync(join(root, 'docs', 'lint-exceptions.json'), 'utf8'));
const findings = [...redocly(contract), ...redocly(told, 'redocly-asyncapi.yaml'), ...spectral('owasp', contract), ...spectral('house', contract)];
for (const finding of findings) {
  if (!exceptions.some((exception) => excuses(exception, finding))) {
    failures.push(`${finding.linter} ${finding.rule} at ${finding.where}: ${finding.message}`);
  }
}
for (const exception of exceptions) {
  if (!exception.reason?.trim()) {
    failures.push(`docs/lint-exceptions.json gives no reason for ${exception.rule} at ${exception.where}`);
  }
  if (!findings.some((finding) => excuses(exception, finding))) {
    failures.push(`docs/lint-exceptions.json excuses ${exception.rule} at ${exception.where}, which nothing complains of`);
  }
}

const biting = new Set(spectral('house', broken).map((finding) => finding.rule));
for (const rule of rulesOf('house.yaml')) {
  if (!biting.has(rule)) {
    failures.push(`${rule} finds nothing in ${relative(root, broken)}`);
  }
}

mkdirSync(dirname(types), { recursive: true });
try {
  run('openapi-typescript', [contract, '--output', types]);
  run('tsc', ['--project', here]);
} catch (failed) {
  failures.push(`No client can be generated: ${failed.message}`);
}

if (failures.length > 0) {
  console.error(failures.join('\n'));
  console.error(`The contract has ${failures.length} faults.`);
  process.exit(1);
}
console.log(
  `contract: clean (redocly recommended, OWASP, ${biting.size} house rules; ${exceptions.length} exceptions), types compile`,
);
