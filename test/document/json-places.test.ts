import { expect } from '@open-wc/testing';
import { lineAndColumn, placeOf, syntaxFaultOf } from '../../src/document/json-places.js';
import { readDocument } from '../../src/document/read.js';

const at = (text: string, path: string, code?: 'unknown-key') => {
  const place = placeOf(text, path, code);
  return place && text.slice(place.from, place.to);
};

const help = '{"help": {"emergency": {"items": [{"id": "e-a", "text": "Now"}]}}}';

describe('the place of a path', () => {
  const places: [string, string, string | undefined][] = [
    ['{"tips": ["a", "b"]}', 'tips[1]', '"b"'],
    ['{"tips": ["a", {"text": "b", "sources": ["c"]}]}', 'tips[1].sources[0]', '"c"'],
    [help, 'help.emergency.items[0].text', '"Now"'],
    [' {} ', '', '{}'],
    ['', 'tips', undefined],
  ];
  for (const [text, path, place] of places)
    it(`is that of the value: ${path || 'the whole'} of ${text || 'nothing'}`, () => {
      expect(at(text, path)).to.equal(place);
    });

  it('is the text that stands for an item, where its text is meant', () => {
    expect(at('{"tips": ["a", 7]}', 'tips[1].text')).to.equal('7');
  });

  it('is the group in which something is missing', () => {
    expect(at('{"tips": ["a", {"id": "b"}]}', 'tips[1].text')).to.equal('{"id": "b"}');
  });

  it('is the key where the key is wrong', () => {
    expect(at('{"help": {"tomorow": "x"}}', 'help.tomorow', 'unknown-key')).to.equal('"tomorow"');
  });

  it('is a key alone, where its value is still to come', () => {
    expect(at('{"heading" }', 'heading')).to.equal('"heading"');
  });

  for (const key of ['a.b', 'a[0]', '', 'a]', '[0]', '.', 'a."b'])
    it(`is found behind a key that looks like a path: ${key}`, () => {
      const text = JSON.stringify({ help: { [key]: 1 } });
      const { problems } = readDocument(text);
      expect(problems).to.have.lengthOf(1);
      expect(at(text, problems[0]?.path ?? '', 'unknown-key')).to.equal(JSON.stringify(key));
    });

  it('takes a path that leads to the end before a key that only begins like it', () => {
    expect(at('{"a": {"b": 1}, "a.b": {"c": 2}}', 'a.b.c')).to.equal('2');
  });

  it('is that of the last of two equal keys, which is the one that counts', () => {
    expect(at('{"heading": "a", "heading": "b"}', 'heading')).to.equal('"b"');
  });

  it('is found in a text that is broken further down', () => {
    expect(at('{"tips": ["a"], "facts": [', 'tips[0]')).to.equal('"a"');
  });
});

describe('line and column', () => {
  for (const end of ['\n', '\r\n', '\r'])
    it(`count from 1, after ${JSON.stringify(end)}`, () => {
      const text = `{${end}  "a": 1${end}}`;
      expect(lineAndColumn(text, text.indexOf('"a"'))).to.deep.equal({ line: 2, column: 3 });
      expect(lineAndColumn(text, 0)).to.deep.equal({ line: 1, column: 1 });
    });
});

describe('a text that is no JSON', () => {
  const faults: [string, string, string][] = [
    ['', '', 'Write a document'],
    ['{"a": 1', '1', 'Close this with a brace'],
    ['{"a": [1', '1', 'Close this with a bracket'],
    ['{"a": 1,}', ',', 'Take out this comma'],
    ['{"a": [1,\n]}', ',', 'Take out this comma'],
    ['{"a": 1\n "b": 2}', '1', 'Put a comma'],
    ['{"a": [1}', '}', 'Put a bracket ]'],
    ['{"a": 1]', ']', 'Put a brace }'],
    ['{"a" 1}', '"', 'Put a colon'],
    ['{"a": }', '}', 'Write a value'],
    ['{a: 1}', 'a', 'between quotation marks'],
    ['{7: 1}', '7', 'Write a name'],
    ['{"a": yes}', 'yes', 'between quotation marks'],
    ['{“a”: 1}', '“a”', 'straight quotation mark'],
    ["{'a': 1}", "'a'", 'straight quotation mark'],
    ['{"a": "b\n}', '"b', 'at the end of this text'],
    ['{"a": "\\q"}', '"\\q"', 'backslash'],
    ['{"a": "\\u12"}', '"\\u12"', 'four digits'],
    ['{"a": "\t"}', '"\t"', 'invisible character'],
    ['{"a": 1.}', '1.', 'whole of this number'],
    ['{"a": 1} // b', '// b', 'comment'],
    ['{}}', '}', 'the document has ended'],
  ];
  for (const [text, place, message] of faults)
    it(`says where and what to do: ${JSON.stringify(text)}`, () => {
      const fault = syntaxFaultOf(text);
      expect(fault?.message).to.include(message);
      expect(fault && text.slice(fault.from, fault.to)).to.equal(place);
      expect(() => JSON.parse(text)).to.throw();
    });

  it('may have more brackets than can be read', () => {
    const text = '['.repeat(100_000);
    expect(syntaxFaultOf(text)?.message).to.include('Take out brackets');
    expect(placeOf(text, 'tips')).to.equal(undefined);
  });

  it('is not one that is right', () => {
    expect(syntaxFaultOf(' {"a": [1, true, null, "\\u00e9\\n"]} ')).to.equal(undefined);
  });
});
