import { layerOf } from '../../../tools/layers.mjs';

const columns = ['mutants', 'killed', 'timed out', 'survived', 'not reached', 'errors', 'score'];

/** Counts the mutants of each layer, and of all. */
export class LayersReporter {
  onMutationTestReportReady({ files }) {
    const all = Object.entries(files).flatMap(([file, { mutants }]) =>
      mutants.map(({ status }) => ({ level: layerOf(file)?.level, status })),
    );
    print('', columns);
    for (const level of [...new Set(all.map((mutant) => mutant.level))].toSorted())
      print(`layer ${level}`, figuresOf(all.filter((mutant) => mutant.level === level)));
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
