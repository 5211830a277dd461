import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** React with two plain lists and nothing else; `]` moves the first item to the other list. */
function Lists({ count }: { readonly count: number }): ReactElement {
  const [moved, setMoved] = useState(0);
  const names = Array.from({ length: count }, (_, index) => `Item ${index}`);
  return (
    <div onKeyDown={(event) => event.key === ']' && setMoved(moved + 1)}>
      <Column id="from" items={names.slice(moved)} />
      <Column id="to" items={names.slice(0, moved)} />
    </div>
  );
}

function Column({ id, items }: { readonly id: string; readonly items: readonly string[] }): ReactElement {
  return (
    <ul data-stage-id={id}>
      {items.map((name) => (
        <li key={name} data-application-id={name} tabIndex={-1}>
          {name}
        </li>
      ))}
    </ul>
  );
}

const count = Number(new URLSearchParams(location.search).get('count'));
const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<Lists count={count} />);
