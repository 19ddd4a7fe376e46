import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { LayersReporter } from './layers-reporter.mjs';
import { PageRunner } from './page-runner.mjs';

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'pages', PageRunner),
  declareClassPlugin(PluginKind.Reporter, 'layers', LayersReporter),
];
