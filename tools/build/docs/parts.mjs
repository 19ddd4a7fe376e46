import { examplesOf, snippetsOf } from './examples.mjs';
import { layersPart } from './layers.mjs';
import { platformsPart } from './platforms.mjs';
import { referenceParts } from './reference.mjs';
import { figuresPart, sourcesPart, textsPart } from './text.mjs';

/**
 * Every generated part of the docs, by name.
 * @param {object} ingredients
 * @param {object[]} ingredients.texts the languages' documents, English first
 * @param {object} ingredients.limits of a document
 * @param {object} ingredients.manifest custom-elements.json
 * @param {object} ingredients.schema the JSON Schema of documents
 * @param {object} ingredients.clients code that the docs show, by the name of its part
 * @param {string} ingredients.signs the emergency level as plain HTML
 * @param {object[]} ingredients.platforms where the builder's snippets go
 * @param {object[]} ingredients.layers of the source
 * @returns {Record<string, string>}
 */
export function makeParts({ texts, limits, manifest, schema, clients, signs, platforms, layers }) {
  return {
    ...referenceParts({ manifest, schema, limits }),
    ...examplesOf(clients),
    ...snippetsOf(signs),
    figures: figuresPart(texts),
    texts: textsPart(texts[0]),
    sources: sourcesPart(texts),
    platforms: platformsPart(platforms),
    layers: layersPart(layers),
  };
}
