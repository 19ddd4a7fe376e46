import { floorOf } from '../floors.mjs';

const columns = ['mutants', 'killed', 'timed out', 'survived', 'not reached', 'errors', 'score'];

/** Counts the mutants of each floor, and of all. */
export class FloorsReporter {
  onMutationTestReportReady({ files }) {
    const all = Object.entries(files).flatMap(([file, { mutants }]) =>
      mutants.map(({ status }) => ({ floor: floorOf(file), status })),
    );
    print('', columns);
    for (const floor of [...new Set(all.map((mutant) => mutant.floor))].toSorted())
      print(`floor ${floor}`, figuresOf(all.filter((mutant) => mutant.floor === floor)));
    print('all', figuresOf(all));
  }
}

function figuresOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const valid = noticed + count('Survived', 'NoCoverage');
  return [
    mutants.length,
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
    count('RuntimeError', 'CompileError'),
    `${((100 * noticed) / valid).toFixed(2)} %`,
  ];
}

function print(name, figures) {
  console.log(name.padEnd(10) + figures.map((figure) => String(figure).padStart(12)).join(''));
}
