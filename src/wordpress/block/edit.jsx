/** The block in an editor: the card, and what there is to set beside it. */
import { Panels } from './panels.jsx';
import { Preview } from './preview.jsx';
import { noReport } from './report.js';

const { InspectorControls, useBlockProps } = wp.blockEditor;
const { useState } = wp.element;

export function Edit({ attributes, setAttributes }) {
  const [report, setReport] = useState(noReport);
  // The card reports after each drawing, and mostly the same.
  const onReport = (found) =>
    setReport((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
  return (
    <>
      <InspectorControls>
        <Panels attributes={attributes} set={setAttributes} report={report} />
      </InspectorControls>
      <div {...useBlockProps()}>
        <Preview attributes={attributes} onReport={onReport} />
      </div>
    </>
  );
}
